package org.goldenthread.competencecatalogue.courses;

import java.util.List;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

/** What can be wrong with a call on courses; docs/problems.md has a section for each. */
public final class CourseProblems {

    static final ProblemType INVALID_COURSE = new ProblemType("invalid-course", 422, "The course breaks rules");

    private CourseProblems() {}

    /** @param errors of a body that is the course; the reference is in the path */
    static ProblemException invalid(List<Finding> errors) {
        return INVALID_COURSE
                .with(errors.size() == 1 ? "One thing is wrong with it." : errors.size() + " things are wrong with it.")
                .errors(errors.stream().map(CourseProblems::error).toList());
    }

    private static ProblemError error(Finding finding) {
        return finding.pointer().equals("/reference")
                ? ProblemError.inParameter("reference", finding.code(), finding.detail())
                : ProblemError.at(finding.pointer(), finding.code(), finding.detail());
    }

    public static ProblemException unknownProvider() {
        return Problems.NOT_FOUND.with("There is no such provider, or it is not yours.");
    }

    static ProblemException busy() {
        return Problems.UNAVAILABLE
                .with("Many of the provider's courses are being changed at this moment. Try again in a few seconds.")
                .header("Retry-After", "10");
    }

    static ProblemException unknownCourse() {
        return Problems.NOT_FOUND.with("The provider has no course of this reference.");
    }
}
