package org.goldenthread.competencecatalogue.courses;

import java.util.List;
import java.util.Objects;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;

/**
 * What would become of a course.
 *
 * @param outcome created, updated or unchanged; what would be refused is answered with its errors
 * @param course as it would be kept
 */
record CoursePreviewResponse(
        String provider, String reference, Outcome outcome, CourseDocument course, List<CourseWarning> warnings) {

    static CoursePreviewResponse of(String provider, Decision decision) {
        return new CoursePreviewResponse(
                provider,
                decision.judged().draft().reference(),
                decision.outcome(),
                Objects.requireNonNull(decision.judged().document()),
                CourseWriter.warnings(decision.judged()));
    }
}
