package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.LOCATIONID;
import static org.goldenthread.rules.file.WorkplaceColumn.MAINSERVICE;
import static org.goldenthread.rules.file.WorkplaceColumn.PROVNUM;
import static org.goldenthread.rules.file.WorkplaceColumn.REGTYPE;
import static org.goldenthread.rules.rule.ExampleUpload.upload;
import static org.goldenthread.rules.workplace.WorkplaceRow.NOT_REGULATED;
import static org.goldenthread.rules.workplace.WorkplaceRow.REGULATED;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;

/** The main service, whether it is regulated, and the regulator's numbers. */
final class RegulationRules {

    private static final int SHORTEST_NUMBER = 10;
    private static final int LONGEST_NUMBER = 14;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1000, "main-service.missing", MAINSERVICE)
                    .when(row -> row.isBlank(MAINSERVICE))
                    .example("MAINSERVICE=", "MAINSERVICE=2")
                    .says("MAINSERVICE is blank.", "Give the code of the workplace's main service."),
            error(1000, "main-service.unknown", MAINSERVICE)
                    .when(row -> row.isGiven(MAINSERVICE) && row.mainService() == null)
                    .example("MAINSERVICE=99", "MAINSERVICE=2")
                    .says("MAINSERVICE is not a code of the list services.", "Give a code of the list."),
            error(1100, "regulation.missing", REGTYPE)
                    .when(row -> row.isBlank(REGTYPE))
                    .example("REGTYPE=", "REGTYPE=2")
                    .says("REGTYPE is blank.", "Give 2 if the workplace is regulated by CQC, 0 if not."),
            error(1100, "regulation.unknown", REGTYPE)
                    .when(row -> row.isUnknown(REGTYPE, row.codes().regulation))
                    .example("REGTYPE=1", "REGTYPE=2")
                    .says("REGTYPE is neither 0 nor 2.", "Give 2 if the workplace is regulated by CQC, 0 if not."),
            error(1100, "regulation.service-not-regulated", REGTYPE, MAINSERVICE)
                    .when(row -> row.saysRegulated() && row.contradictsService(REGULATED))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("REGTYPE=2 | MAINSERVICE=6", "REGTYPE=2 | MAINSERVICE=2")
                    .says("REGTYPE is 2, but MAINSERVICE is not a regulated service.", "Correct one of the two."),
            error(1100, "regulation.service-regulated", REGTYPE, MAINSERVICE)
                    .when(row -> row.number(REGTYPE) == NOT_REGULATED && row.contradictsService(NOT_REGULATED))
                    .example("REGTYPE=0 | MAINSERVICE=2", "REGTYPE=0 | MAINSERVICE=6")
                    .says("REGTYPE is 0, but MAINSERVICE is a regulated service.", "Correct one of the two."),
            error(1105, "provider-number.missing", PROVNUM)
                    .when(row -> row.hasRegulation(REGULATED) && row.isBlank(PROVNUM))
                    .example("PROVNUM=", "PROVNUM=1-1000000001")
                    .says(
                            "PROVNUM is blank, although the workplace is regulated.",
                            "Give CQC's number of the provider."),
            error(1105, "provider-number.form", PROVNUM)
                    .when(row -> row.hasRegulation(REGULATED) && isWrongNumber(row.text(PROVNUM)))
                    .example("PROVNUM=1000000001", "PROVNUM=1-1000000001")
                    .says("PROVNUM does not have the form of a CQC number.", "Write it like 1-1000000001."),
            warning(2105, "provider-number.ignored", PROVNUM)
                    .when(row -> row.hasRegulation(NOT_REGULATED) && row.isGiven(PROVNUM))
                    .example("REGTYPE=0 | MAINSERVICE=6", "REGTYPE=0 | MAINSERVICE=6 | PROVNUM=")
                    .says("PROVNUM is ignored: the workplace is not regulated.", "Leave it blank, or correct REGTYPE."),
            error(1110, "location.missing", LOCATIONID)
                    .when(row -> wantsLocation(row) && row.isBlank(LOCATIONID))
                    .example("LOCATIONID=", "LOCATIONID=1-2000000001")
                    .says(
                            "LOCATIONID is blank, although the workplace is regulated.",
                            "Give CQC's number of the location."),
            error(1110, "location.form", LOCATIONID)
                    .when(row -> wantsLocation(row) && isWrongNumber(row.text(LOCATIONID)))
                    .example("LOCATIONID=2000000001", "LOCATIONID=1-2000000001")
                    .says("LOCATIONID does not have the form of a CQC number.", "Write it like 1-2000000001."),
            error(1110, "location.used-elsewhere", LOCATIONID)
                    .when(row -> row.hasRegulation(REGULATED) && row.standing().locationUsedElsewhere())
                    .follows("status.not-on-record")
                    .example(
                            upload().workplace("").workplaceElsewhere("LOCALESTID=A7 | LOCATIONID=1-2000000001"),
                            upload().workplace("").workplaceElsewhere("LOCALESTID=A7 | LOCATIONID=1-2000000007"))
                    .says(
                            "LOCATIONID is on record for another workplace.",
                            "Correct it. If it is right, the other workplace's record has to be corrected first."),
            warning(2110, "location.ignored", LOCATIONID)
                    .when(row -> row.hasRegulation(NOT_REGULATED) && row.isGiven(LOCATIONID))
                    .example("REGTYPE=0 | MAINSERVICE=6", "REGTYPE=0 | MAINSERVICE=6 | LOCATIONID=")
                    .says(
                            "LOCATIONID is ignored: the workplace is not regulated.",
                            "Leave it blank, or correct REGTYPE."));

    private RegulationRules() {}

    private static boolean wantsLocation(WorkplaceRow row) {
        return row.hasRegulation(REGULATED) && !row.isHeadOffice();
    }

    /** A digit, a hyphen, eight to twelve digits; blank is another rule's matter. */
    private static boolean isWrongNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean right = text.length() >= SHORTEST_NUMBER && text.length() <= LONGEST_NUMBER && text.charAt(1) == '-';
        for (int i = 0; right && i < text.length(); i++) {
            right = i == 1 || (text.charAt(i) >= '0' && text.charAt(i) <= '9');
        }
        return !right;
    }
}
