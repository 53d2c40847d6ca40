package org.goldenthread.competencecatalogue.courses;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What does not stop a course from being offered, but should be looked at; an element of {@code course.warnings}.
 *
 * @param successor number of the qualification, or id of the competence, that took the place of one that has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseWarning(
        String code, String detail, @Nullable String successor) {

    /** The qualification that the course leads to takes no more learners. */
    public static final String QUALIFICATION_ENDED = "COURSE_QUALIFICATION_ENDED";

    /** A competence that the course covers is retired. */
    public static final String COMPETENCE_RETIRED = "COURSE_COMPETENCE_RETIRED";
}
