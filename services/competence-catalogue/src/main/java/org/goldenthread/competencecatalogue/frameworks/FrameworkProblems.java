package org.goldenthread.competencecatalogue.frameworks;

import java.time.LocalDate;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a call on a framework; docs/problems.md has a section for each. */
public final class FrameworkProblems {

    public static final ProblemType STATUS_FORBIDS =
            new ProblemType("framework-status-forbids", 409, "The status of the framework does not allow this");
    public static final ProblemType CODE_TAKEN =
            new ProblemType("framework-code-taken", 409, "Another framework has this code");
    public static final ProblemType SUCCESSOR_EXISTS =
            new ProblemType("successor-exists", 409, "There is a newer version of the framework already");
    public static final ProblemType COMPETENCE_ENDED =
            new ProblemType("competence-ended", 409, "The competence has ended");
    public static final ProblemType INVALID_FRAMEWORK =
            new ProblemType("invalid-framework", 422, "What the framework says does not fit together");
    public static final ProblemType INVALID_COMPETENCES =
            new ProblemType("invalid-competences", 422, "The competences do not fit together");
    public static final ProblemType INVALID_ASSOCIATION =
            new ProblemType("invalid-association", 422, "The association cannot stand");
    public static final ProblemType WRONG_COLUMNS =
            new ProblemType("wrong-columns", 422, "The header row is not that of this kind of file");

    private FrameworkProblems() {}

    static void requireOrder(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw INVALID_FRAMEWORK
                    .with("The framework ends before it starts.")
                    .error(ProblemError.at("/statusEnd", "ends-before-start", "It starts on %s.".formatted(start)));
        }
    }
}
