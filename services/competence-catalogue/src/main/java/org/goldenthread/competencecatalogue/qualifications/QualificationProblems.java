package org.goldenthread.competencecatalogue.qualifications;

import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

public final class QualificationProblems {

    public static final ProblemType INVALID_QUALIFICATION =
            new ProblemType("invalid-qualification", 422, "The entry does not fit the register of qualifications");
    public static final ProblemType INVALID_UNIT =
            new ProblemType("invalid-unit", 422, "The unit does not fit the register");
    public static final ProblemType INVALID_TITLE =
            new ProblemType("invalid-qualification-title", 422, "The title does not fit the register");
    public static final ProblemType INVALID_ROWS =
            new ProblemType("invalid-rows", 422, "The file has rows with faults");
    public static final ProblemType INVALID_AWARD =
            new ProblemType("invalid-award", 422, "The award can't be checked as it is described");

    private QualificationProblems() {}

    /** @param words what a value of the parameter must be */
    static ProblemException malformed(String parameter, String words) {
        return Problems.INVALID_REQUEST
                .with("One thing is wrong with it.")
                .error(ProblemError.inParameter(parameter, "pattern", words));
    }

    /** @throws org.goldenthread.problem.ProblemException if there are faults */
    public static void refuse(ProblemType type, List<Fault> faults) {
        if (!faults.isEmpty()) {
            List<ProblemError> errors = faults.stream().map(Fault::inBody).toList();
            throw type.with(
                            errors.size() == 1
                                    ? "One thing does not fit the register."
                                    : errors.size() + " things do not fit the register.")
                    .errors(errors);
        }
    }
}
