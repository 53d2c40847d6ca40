package org.goldenthread.competencecatalogue.courses.tables;

import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;

/** Why a table is refused. */
final class TableProblems {

    static final ProblemType INVALID_TABLE = new ProblemType("invalid-table", 422, "The table has faults");

    private TableProblems() {}

    static ProblemException of(List<ProblemError> faults) {
        return INVALID_TABLE
                .with("The table was not taken; the one before holds. The first %d faults are listed."
                        .formatted(faults.size()))
                .errors(faults);
    }

    /** @param line where the row starts; the header is line 1 */
    static ProblemError inRow(long line, String code, String detail) {
        return ProblemError.inParameter("row " + line, code, detail);
    }
}
