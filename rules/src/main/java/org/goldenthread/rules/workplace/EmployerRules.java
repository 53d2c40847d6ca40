package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ESTTYPE;
import static org.goldenthread.rules.file.WorkplaceColumn.OTHERTYPE;
import static org.goldenthread.rules.file.WorkplaceColumn.PERMCQC;
import static org.goldenthread.rules.file.WorkplaceColumn.PERMLA;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;

/** What kind of employer it is, and with whom its data may be shared. */
final class EmployerRules {

    private static final int OTHER = 8;
    private static final int LONGEST = 240;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            error(1070, "employer-type.missing", ESTTYPE)
                    .when(row -> row.isBlank(ESTTYPE))
                    .example("ESTTYPE=", "ESTTYPE=6")
                    .says("ESTTYPE is blank.", "Give the kind of employer, for example 6 for the private sector."),
            error(1070, "employer-type.unknown", ESTTYPE)
                    .when(row -> row.isUnknown(ESTTYPE, row.codes().employerTypes))
                    .example("ESTTYPE=2", "ESTTYPE=1")
                    .says("ESTTYPE is not one of the kinds of employer.", "Give 1, 3, 6, 7 or 8."),
            warning(2070, "other-type.missing", OTHERTYPE)
                    .when(row -> row.number(ESTTYPE) == OTHER && row.isBlank(OTHERTYPE))
                    .example("ESTTYPE=8 | OTHERTYPE=", "ESTTYPE=8 | OTHERTYPE=Co-operative")
                    .says("OTHERTYPE is blank, although ESTTYPE is 8 (other).", "Say what kind of employer it is."),
            error(1070, "other-type.too-long", OTHERTYPE)
                    .when(row -> row.number(ESTTYPE) == OTHER && row.isLonger(OTHERTYPE, LONGEST))
                    .example(
                            "ESTTYPE=8 | OTHERTYPE=" + "x".repeat(LONGEST + 1),
                            "ESTTYPE=8 | OTHERTYPE=" + "x".repeat(LONGEST))
                    .says("OTHERTYPE is longer than 240 characters.", "Shorten it."),
            warning(2070, "other-type.ignored", OTHERTYPE)
                    .when(row -> row.number(ESTTYPE) != OTHER && row.isGiven(OTHERTYPE))
                    .follows("employer-type.missing", "employer-type.unknown")
                    .example("ESTTYPE=6 | OTHERTYPE=Co-operative", "ESTTYPE=8 | OTHERTYPE=Co-operative")
                    .says("OTHERTYPE is ignored: it is only for ESTTYPE 8 (other).", "Leave it blank."),
            error(1080, "share-with-regulator.unknown", PERMCQC)
                    .when(row -> row.isUnknown(PERMCQC, row.codes().sharing))
                    .example("PERMCQC=2", "PERMCQC=1")
                    .says("PERMCQC is neither 0 nor 1.", "Give 1 to share data with the regulator, 0 not to."),
            error(1090, "share-with-authority.unknown", PERMLA)
                    .when(row -> row.isUnknown(PERMLA, row.codes().sharing))
                    .example("PERMLA=2", "PERMLA=1")
                    .says("PERMLA is neither 0 nor 1.", "Give 1 to share data with the local authority, 0 not to."));

    private EmployerRules() {}
}
