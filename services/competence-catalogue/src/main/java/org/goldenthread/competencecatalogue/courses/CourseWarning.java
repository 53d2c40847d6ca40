package org.goldenthread.competencecatalogue.courses;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What does not stop a course from being offered, but should be looked at; an element of {@code course.warnings}.
 *
 * @param successor number of the qualification, or id of the competence, that took the place of one that has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseWarning(
        String code, String detail, @Nullable String successor) {

    public static CourseWarning of(Finding found) {
        return new CourseWarning(found.code(), found.detail(), found.successor());
    }
}
