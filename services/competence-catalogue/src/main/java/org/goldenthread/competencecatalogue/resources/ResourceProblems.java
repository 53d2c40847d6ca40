package org.goldenthread.competencecatalogue.resources;

import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

/** Why a resource is refused. */
final class ResourceProblems {

    static final ProblemType INVALID = new ProblemType("invalid-resource", 422, "The resource does not fit");

    private ResourceProblems() {}

    static ProblemException notFound() {
        return Problems.NOT_FOUND.with("There is no resource with this code, or another body keeps it.");
    }
}
