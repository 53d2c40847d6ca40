package org.goldenthread.competencecatalogue.coursefeeds.updates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.jspecify.annotations.Nullable;

/**
 * The last thing that happened to a course.
 *
 * @param provider code of the provider in the register of organisations
 * @param reference the provider's own
 * @param course as it is now; left out when it is not offered any more
 */
record CourseUpdateResponse(
        What what,
        String provider,
        String reference,
        UUID id,
        Instant changedAt,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        CourseDocument course) {

    /** What a copy of the courses has to do. One that comes anew to a reader may be told as updated. */
    @Schema(name = "CourseChange")
    public enum What {
        ADDED("added"),
        UPDATED("updated"),
        DELETED("deleted");

        private final String text;

        What(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }
}
