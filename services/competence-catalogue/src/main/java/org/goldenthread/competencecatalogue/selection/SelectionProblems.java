package org.goldenthread.competencecatalogue.selection;

import org.goldenthread.problem.ProblemType;

final class SelectionProblems {

    static final ProblemType UNKNOWN_FRAMEWORK =
            new ProblemType("unknown-framework", 422, "There is no such published framework");

    private SelectionProblems() {}
}
