package org.goldenthread.qualificationtracking.returns;

import org.goldenthread.problem.ProblemType;

/** What can be wrong with a call on a return; docs/problems.md has a section for each. */
public final class ReturnProblems {

    public static final ProblemType STATE_FORBIDS =
            new ProblemType("state-forbids", 409, "The state of the return does not allow this");
    static final ProblemType ALREADY_SUBMITTED =
            new ProblemType("already-submitted", 409, "The return has been submitted");
    public static final ProblemType FILES_MISSING =
            new ProblemType("files-missing", 409, "A file of the return is missing");
    static final ProblemType WARNINGS_NOT_ACKNOWLEDGED =
            new ProblemType("warnings-not-acknowledged", 422, "The warnings have not been acknowledged");
    static final ProblemType DELETIONS_NOT_CONFIRMED =
            new ProblemType("deletions-not-confirmed", 422, "The deletions have not been confirmed");
    static final ProblemType OWES_NO_RETURNS =
            new ProblemType("owes-no-returns", 422, "This organisation owes no returns");
    static final ProblemType UNKNOWN_COLLECTION =
            new ProblemType("unknown-collection", 422, "There is no such collection");
    static final ProblemType RECORD_CHANGED =
            new ProblemType("record-changed", 409, "The record has changed since the validation");

    private ReturnProblems() {}
}
