package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A course that its provider has to look at.
 *
 * @param reference the provider's own
 * @param qualification number of the qualification that the course leads to
 */
record CourseWarningResponse(
        String reference,
        UUID id,
        String title,
        @Schema(nullable = true) @Nullable String qualification,
        List<Warning> warnings) {

    /**
     * One thing to mend.
     *
     * @param code the same as when the course is sent
     * @param successor what to name instead; null where nothing took its place
     */
    @Schema(name = "CourseMending")
    record Warning(
            String code,
            String detail,
            @Schema(nullable = true) @Nullable Successor successor) {}

    /**
     * What takes the place of something that has ended.
     *
     * @param reference number of a qualification or id of a competence, to put into the course
     * @param title null where it is not in the catalogue
     */
    @Schema(name = "CourseSuccessor")
    record Successor(
            String reference,
            @Schema(nullable = true) @Nullable String title) {}
}
