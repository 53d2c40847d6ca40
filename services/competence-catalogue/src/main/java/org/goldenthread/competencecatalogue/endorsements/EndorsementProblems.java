package org.goldenthread.competencecatalogue.endorsements;

import java.util.UUID;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

/** Why an endorsement is refused. */
final class EndorsementProblems {

    static final ProblemType INVALID = new ProblemType("invalid-endorsement", 422, "The endorsement does not fit");
    static final ProblemType OVERLAPS =
            new ProblemType("endorsement-overlaps", 409, "It is endorsed already for a part of that time");
    static final ProblemType WITHDRAWN = new ProblemType("endorsement-withdrawn", 409, "The endorsement is withdrawn");

    private EndorsementProblems() {}

    static ProblemException notFound() {
        return Problems.NOT_FOUND.with("There is no endorsement with this id, or it is another body's.");
    }

    static ProblemException overlaps(UUID other) {
        return OVERLAPS.with(
                        "You endorse it for this level of management in a part of that time already. Change that endorsement, or choose other dates.")
                .member("endorsement", "/v1/endorsements/" + other);
    }

    static ProblemException withdrawn(Endorsement endorsement) {
        return WITHDRAWN
                .with("It was withdrawn and stays as it is. Give a new one.")
                .member("withdrawnOn", String.valueOf(endorsement.withdrawnOn()));
    }
}
