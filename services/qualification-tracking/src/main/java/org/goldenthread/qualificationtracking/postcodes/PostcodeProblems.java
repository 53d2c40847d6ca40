package org.goldenthread.qualificationtracking.postcodes;

import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;

/** Why a table of postcodes is refused. */
final class PostcodeProblems {

    static final ProblemType INVALID_POSTCODES =
            new ProblemType("invalid-postcodes", 422, "The table of postcodes has faults");

    private PostcodeProblems() {}

    static ProblemException of(List<ProblemError> faults) {
        return INVALID_POSTCODES
                .with("The table was not taken; the one before holds. The first %d faults are listed."
                        .formatted(faults.size()))
                .errors(faults);
    }

    /** @param line where the row starts; the header is line 1 */
    static ProblemError inRow(long line, String code, String detail) {
        return ProblemError.inParameter("row " + line, code, detail);
    }
}
