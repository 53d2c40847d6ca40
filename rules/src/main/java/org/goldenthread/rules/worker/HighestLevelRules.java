package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.CWPCATEGORY;
import static org.goldenthread.rules.file.WorkerColumn.L2CARECERT;
import static org.goldenthread.rules.file.WorkerColumn.NONSCQUAL;
import static org.goldenthread.rules.file.WorkerColumn.SCQUAL;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.unknownIgnored;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.NumberPair;
import org.goldenthread.rules.value.WholeNumber;

/**
 * Whether qualifications are held and the highest level, as {@code answer;level}; the Level 2 certificate as {@code answer;year};
 * and the place on the care workforce pathway.
 */
final class HighestLevelRules {

    static final int YES = 1;
    static final int NOT_KNOWN = 999;

    private static final int STARTED = 2;
    private static final int FIRST_YEAR = 2024;
    private static final String ANSWERS = "Give 1 and the level, like 1;5, or 2 for no, 999 for not known.";

    static final List<Rule<WorkerRow>> RULES = List.of(
            warning(3360, "social-care-level.missing", SCQUAL)
                    .when(row -> row.isBlank(SCQUAL))
                    .example("SCQUAL=", "SCQUAL=2")
                    .says("SCQUAL is blank.", ANSWERS),
            error(1360, "social-care-level.unknown", SCQUAL)
                    .when(row -> row.isGiven(SCQUAL)
                            && !row.codes().yesNo.contains(row.socialCare().first()))
                    .example("SCQUAL=3", "SCQUAL=2")
                    .says("SCQUAL does not start with 1, 2 or 999.", ANSWERS),
            error(1360, "social-care-level.level-missing", SCQUAL)
                    .when(row -> isYesWithLevel(row, WholeNumber.BLANK))
                    .example("SCQUAL=1", "SCQUAL=1;5")
                    .says("SCQUAL is 1 (yes), but its level is missing.", ANSWERS),
            error(1360, "social-care-level.level-form", SCQUAL)
                    .when(row -> isYesWithLevel(row, WholeNumber.WRONG))
                    .example("SCQUAL=1;five", "SCQUAL=1;5")
                    .says("The level in SCQUAL is not a number.", ANSWERS),
            warning(3360, "social-care-level.profession", SCQUAL)
                    .when(row -> isRegulatedProfession(row.mainJobRole())
                            && (isYesWithLevel(row, WholeNumber.BLANK) || isYesWithLevel(row, WholeNumber.WRONG)))
                    .follows("social-care-level.level-missing", "social-care-level.level-form")
                    .example("SCQUAL=1 | MAINJOBROLE=15", "SCQUAL=1;6 | MAINJOBROLE=15")
                    .says("SCQUAL has no level, although the job is in a regulated profession.", ANSWERS),
            warning(1360, "social-care-level.level-unknown", SCQUAL)
                    .when(row -> hasUnknownLevel(row, row.socialCare()))
                    .example("SCQUAL=1;9", "SCQUAL=1;8")
                    .says("The level in SCQUAL is not 0 to 8 or 999; it is ignored.", ANSWERS),
            error(1370, "other-level.unknown", NONSCQUAL)
                    .when(row -> row.isGiven(NONSCQUAL)
                            && !row.codes().yesNo.contains(row.otherSubject().first()))
                    .example("NONSCQUAL=3", "NONSCQUAL=2")
                    .says("NONSCQUAL does not start with 1, 2 or 999.", ANSWERS),
            warning(1370, "other-level.level-unknown", NONSCQUAL)
                    .when(row -> hasUnknownLevel(row, row.otherSubject()) || isYesWithWrongLevel(row.otherSubject()))
                    .example("NONSCQUAL=1;9", "NONSCQUAL=1")
                    .says("The level in NONSCQUAL is not 0 to 8 or 999; it is ignored.", ANSWERS),
            warning(5590, "level-2-certificate.unknown", L2CARECERT)
                    .when(row -> row.isGiven(L2CARECERT)
                            && !row.codes()
                                    .level2Certificates
                                    .contains(row.level2Certificate().first()))
                    .example("L2CARECERT=4", "L2CARECERT=3")
                    .says(
                            "L2CARECERT does not start with 1, 2 or 3; it is ignored.",
                            "Give 1 completed, 2 started or 3 no."),
            warning(5600, "level-2-certificate.started-with-year", L2CARECERT)
                    .when(row -> row.level2Certificate().first() == STARTED
                            && row.level2Certificate().second() != WholeNumber.BLANK)
                    .example("L2CARECERT=2;2024", "L2CARECERT=2")
                    .says(
                            "The year in L2CARECERT is ignored: the certificate is not completed.",
                            "Give 2 alone, or correct it."),
            warning(5610, "level-2-certificate.none-with-year", L2CARECERT)
                    .when(row -> row.level2Certificate().first() == STARTED + 1
                            && row.level2Certificate().second() != WholeNumber.BLANK)
                    .example("L2CARECERT=3;2024", "L2CARECERT=3")
                    .says(
                            "The year in L2CARECERT is ignored: there is no certificate.",
                            "Give 3 alone, or correct it."),
            warning(5640, "level-2-certificate.year-form", L2CARECERT)
                    .when(row -> row.level2Certificate().first() == YES
                            && row.level2Certificate().second() == WholeNumber.WRONG)
                    .example("L2CARECERT=1;x", "L2CARECERT=1;2024")
                    .says("The year in L2CARECERT is not a number; it is ignored.", "Write it like 1;2025."),
            warning(5620, "level-2-certificate.year-too-early", L2CARECERT)
                    .when(row -> row.level2Certificate().first() == YES
                            && isBetween(row.level2Certificate().second(), 0, FIRST_YEAR - 1))
                    .example("L2CARECERT=1;2023", "L2CARECERT=1;2024")
                    .says(
                            "The year in L2CARECERT is before 2024, when the certificate began; it is ignored.",
                            "Correct it."),
            warning(5630, "level-2-certificate.year-in-future", L2CARECERT)
                    .when(row -> row.level2Certificate().first() == YES
                            && row.level2Certificate().second() > row.thisYear())
                    .example("L2CARECERT=1;2999", "L2CARECERT=1;2024")
                    .says("The year in L2CARECERT is in the future; it is ignored.", "Correct it."),
            unknownIgnored(
                    5650,
                    "pathway-category.unknown",
                    CWPCATEGORY,
                    c -> c.pathwayCategories,
                    "Give 1 to 7, 998 for none, 999 for not known."));

    private HighestLevelRules() {}

    private static boolean isYesWithLevel(WorkerRow row, int level) {
        return row.socialCare().first() == YES && row.socialCare().second() == level;
    }

    private static boolean isYesWithWrongLevel(NumberPair pair) {
        return pair.first() == YES && pair.second() == WholeNumber.WRONG;
    }

    private static boolean hasUnknownLevel(WorkerRow row, NumberPair pair) {
        return pair.first() == YES && pair.second() >= 0 && !row.codes().levels.contains(pair.second());
    }

    private static boolean isRegulatedProfession(int role) {
        return role == JobRole.SOCIAL_WORKER
                || role == JobRole.OCCUPATIONAL_THERAPIST
                || role == JobRole.REGISTERED_NURSE;
    }

    private static boolean isBetween(int number, int lowest, int highest) {
        return number >= lowest && number <= highest;
    }
}
