package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.CWPAWARE;
import static org.goldenthread.rules.file.WorkplaceColumn.CWPUSE;
import static org.goldenthread.rules.file.WorkplaceColumn.CWPUSEDESC;
import static org.goldenthread.rules.file.WorkplaceColumn.REPEATTRAINING;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.CellList;

/** Repeated training, and the care workforce pathway: {@code CWPUSE} is an answer, then the reasons for it. */
final class PathwayRules {

    private static final int LONGEST = 120;
    private static final String YES = "1";
    private static final String OTHER_REASON = "10";

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            warning(2420, "repeat-training.unknown", REPEATTRAINING)
                    .when(row -> row.isUnknown(REPEATTRAINING, row.codes().repeatTraining))
                    .example("REPEATTRAINING=5", "REPEATTRAINING=4")
                    .says("REPEATTRAINING is not 1, 2, 3 or 4; it is ignored.", "Give a code of the list."),
            warning(2480, "pathway.awareness-unknown", CWPAWARE)
                    .when(row -> row.isUnknown(CWPAWARE, row.codes().pathwayAwareness))
                    .example("CWPAWARE=9", "CWPAWARE=1")
                    .says("CWPAWARE is not a code of the list; it is ignored.", "Give a code of the list."),
            warning(2490, "pathway.use-unknown", CWPUSE)
                    .when(row -> row.isGiven(CWPUSE)
                            && !isAnswer(row)
                            && !use(row).text(0).isEmpty())
                    .example("CWPUSE=3", "CWPUSE=2")
                    .says(
                            "CWPUSE does not start with 1, 2 or 999; it is ignored.",
                            "Give 1 for yes, 2 for no, 999 for not known."),
            warning(2490, "pathway.reasons-unknown", CWPUSE)
                    .when(row -> isAnswer(row)
                            && !use(row).from(1)
                                    .allNumbers(
                                            code -> row.codes().pathwayReasons.contains(code)))
                    .example("CWPUSE=1;99", "CWPUSE=1;1;2")
                    .says("CWPUSE has a reason that is not in the list; it is ignored.", "Give codes of the list."),
            warning(2500, "pathway.description-too-long", CWPUSEDESC)
                    .when(row -> isDescribed(row) && row.isLonger(CWPUSEDESC, LONGEST))
                    .example(
                            "CWPUSE=1;10 | CWPUSEDESC=" + "x".repeat(LONGEST + 1),
                            "CWPUSE=1;10 | CWPUSEDESC=To recruit")
                    .says("CWPUSEDESC is longer than 120 characters; it is ignored.", "Shorten it."),
            warning(2500, "pathway.description-ignored", CWPUSEDESC)
                    .when(row -> row.isGiven(CWPUSEDESC) && !isDescribed(row))
                    .follows("pathway.use-unknown", "pathway.reasons-unknown")
                    .example("CWPUSE=1;1 | CWPUSEDESC=Because", "CWPUSE=1;10 | CWPUSEDESC=Because")
                    .says("CWPUSEDESC is ignored: it is only for reason 10.", "Leave it blank, or add 10 to CWPUSE."));

    private PathwayRules() {}

    private static CellList use(WorkplaceRow row) {
        return row.list(CWPUSE);
    }

    private static boolean isAnswer(WorkplaceRow row) {
        return row.codes().yesNo.contains(use(row).number(0));
    }

    private static boolean isDescribed(WorkplaceRow row) {
        return use(row).text(0).equals(YES) && use(row).from(1).contains(OTHER_REASON);
    }
}
