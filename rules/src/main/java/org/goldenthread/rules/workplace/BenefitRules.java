package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ACTUALCONT;
import static org.goldenthread.rules.file.WorkplaceColumn.HOLIDAY;
import static org.goldenthread.rules.file.WorkplaceColumn.OPTOUTPEN;
import static org.goldenthread.rules.file.WorkplaceColumn.PENSION;
import static org.goldenthread.rules.file.WorkplaceColumn.SICKPAY;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.DecimalNumber;

/** Sick pay, pension and holiday. */
final class BenefitRules {

    private static final int YES = 1;
    private static final int STATUTORY_PERCENT = 3;
    private static final int WHOLE = 100;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            warning(2450, "sick-pay.unknown", SICKPAY)
                    .when(row -> row.isUnknownOrWord(SICKPAY, row.codes().benefits))
                    .example("SICKPAY=2", "SICKPAY=unknown")
                    .says("SICKPAY is not 0, 1 or unknown; it is ignored.", "Give 1 for yes, 0 for no."),
            warning(2460, "pension.unknown", PENSION)
                    .when(row -> row.isUnknownOrWord(PENSION, row.codes().benefits))
                    .example("PENSION=2", "PENSION=1")
                    .says("PENSION is not 0, 1 or unknown; it is ignored.", "Give 1 for yes, 0 for no."),
            warning(2541, "pension.contribution-ignored", ACTUALCONT)
                    .when(row -> row.isGiven(ACTUALCONT) && row.number(PENSION) != YES)
                    .follows("pension.unknown")
                    .example("PENSION=0", "PENSION=1")
                    .says("ACTUALCONT is ignored: PENSION is not 1 (yes).", "Leave it blank, or correct PENSION."),
            warning(2540, "pension.contribution-range", ACTUALCONT)
                    .when(row -> row.isGiven(ACTUALCONT) && row.number(PENSION) == YES && !isContribution(row))
                    .example("ACTUALCONT=3", "ACTUALCONT=3.01")
                    .says("ACTUALCONT is not a number above 3 and up to 100; it is ignored.", "Give the percentage."),
            warning(2550, "pension.opt-out-unknown", OPTOUTPEN)
                    .when(row -> row.isUnknown(OPTOUTPEN, row.codes().yesNo))
                    .example("OPTOUTPEN=0", "OPTOUTPEN=2")
                    .says(
                            "OPTOUTPEN is not 1, 2 or 999; it is ignored.",
                            "Give 1 for yes, 2 for no, 999 for not known."),
            warning(2470, "holiday.not-number", HOLIDAY)
                    .when(row -> row.isGiven(HOLIDAY) && row.number(HOLIDAY) < 0)
                    .example("HOLIDAY=-1", "HOLIDAY=28")
                    .says("HOLIDAY is not a whole number; it is ignored.", "Give the days of leave in a year."));

    private BenefitRules() {}

    private static boolean isContribution(WorkplaceRow row) {
        long percent = row.pensionContribution();
        return percent > STATUTORY_PERCENT * DecimalNumber.ONE && percent <= WHOLE * DecimalNumber.ONE;
    }
}
