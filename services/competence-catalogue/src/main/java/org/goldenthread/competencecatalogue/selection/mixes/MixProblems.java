package org.goldenthread.competencecatalogue.selection.mixes;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemType;

final class MixProblems {

    static final ProblemType INVALID_MIX = new ProblemType("invalid-mix", 422, "The shares do not make a mix");

    private MixProblems() {}

    static void check(MixRequest mix) {
        List<ProblemError> errors = new ArrayList<>();
        int sum = mix.generic() + mix.specialist() + mix.partnership();
        if (sum != 100) {
            errors.add(ProblemError.at(
                    "/generic",
                    "sum-not-100",
                    "generic, specialist and partnership make 100 together, not " + sum + "."));
        }
        if (mix.partnership() == 0) {
            errors.add(ProblemError.at(
                    "/partnership", "no-partnership", "Every manager needs competences of working in partnership."));
        }
        if (!errors.isEmpty()) {
            throw INVALID_MIX.with("The shares do not make a mix.").errors(errors);
        }
    }
}
