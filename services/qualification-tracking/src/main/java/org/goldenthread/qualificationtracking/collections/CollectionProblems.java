package org.goldenthread.qualificationtracking.collections;

import org.goldenthread.problem.ProblemType;

final class CollectionProblems {

    static final ProblemType NOT_OPEN_YET =
            new ProblemType("collection-not-open-yet", 409, "The collection is not open yet");
    static final ProblemType CLOSED = new ProblemType("collection-closed", 409, "The collection is closed");
    static final ProblemType EXISTS = new ProblemType("collection-exists", 409, "The collection exists");

    static final ProblemType INVALID_WINDOW = new ProblemType("invalid-window", 422, "The dates do not make a window");

    private CollectionProblems() {}
}
