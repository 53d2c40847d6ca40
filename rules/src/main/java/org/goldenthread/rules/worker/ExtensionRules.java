package org.goldenthread.rules.worker;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.RuleDraft;
import org.goldenthread.rules.value.WholeNumber;

/** Our own columns: qualifications worked towards ({@code QUALWTnn}, code;expected year) and manager induction. */
final class ExtensionRules {

    private static final String FIRST_SLOT = "QUALWT01";
    private static final int FARTHEST_YEARS = 10;
    private static final String FORM = "Write code and expected year like 132;2027.";

    static final List<Rule<QualificationSlot>> SLOT_RULES = List.of(
            RuleDraft.<QualificationSlot>of(
                            FileKind.WORKERS, Severity.ERROR, 9040, "worked-towards.code-missing", FIRST_SLOT)
                    .when(slot -> slot.code() == WholeNumber.BLANK)
                    .example("QUALWT01=;2027", "QUALWT01=132;2027")
                    .says("There is a year, but no code of the qualification.", FORM),
            RuleDraft.<QualificationSlot>of(
                            FileKind.WORKERS, Severity.ERROR, 9040, "worked-towards.code-unknown", FIRST_SLOT)
                    .when(slot -> slot.code() != WholeNumber.BLANK && slot.qualification() == null)
                    .example("QUALWT01=9999;2027", "QUALWT01=132;2027")
                    .says("The code is not in the list qualifications.", FORM),
            RuleDraft.<QualificationSlot>of(
                            FileKind.WORKERS, Severity.WARNING, 9041, "worked-towards.year-missing", FIRST_SLOT)
                    .when(slot -> slot.lacksYear())
                    .example("QUALWT01=132", "QUALWT01=132;2027")
                    .says("The year in which the qualification is expected is missing.", FORM),
            RuleDraft.<QualificationSlot>of(FileKind.WORKERS, Severity.ERROR, 9042, "worked-towards.year", FIRST_SLOT)
                    .when(slot -> !slot.lacksYear() && !isYearToCome(slot))
                    .example("QUALWT01=132;2018", "QUALWT01=132;2027")
                    .says("The expected year is not this year or one of the next ten.", FORM));

    static final List<Rule<WorkerRow>> RULES = List.of(RuleDraft.<WorkerRow>of(
                    FileKind.WORKERS, Severity.ERROR, 9050, "induction.unknown", WorkerRow.INDUCTION)
            .when(row -> !row.inductionText().isEmpty()
                    && !row.codes().inductions.contains(WholeNumber.parse(row.inductionText())))
            .example("INDUCTION=4", "INDUCTION=1")
            .says(
                    "INDUCTION is not one of its codes.",
                    "Give 1 completed, 2 in progress, 3 not started or 999 not known."));

    private ExtensionRules() {}

    static boolean isYearToCome(QualificationSlot slot) {
        int year = slot.year();
        int thisYear = slot.row().thisYear();
        return year >= thisYear && year <= thisYear + FARTHEST_YEARS;
    }
}
