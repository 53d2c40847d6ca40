package org.goldenthread.competencecatalogue.courses;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is kept.
 *
 * @param digest of its document: the same again changes nothing
 * @param qualification that it leads to, also where only its learning aim says so
 */
public record Course(
        UUID id,
        String provider,
        String reference,
        CourseState state,
        CourseDocument document,
        String digest,
        @Nullable String qualification,
        @Nullable Integer level,
        List<CourseWarning> warnings,
        Instant createdAt,
        Instant changedAt,
        long version) {

    boolean isPublished() {
        return state == CourseState.PUBLISHED;
    }

    /** Whether nothing changes when this document comes. */
    public boolean says(String otherDigest) {
        return isPublished() && digest.equals(otherDigest);
    }

    Course retired(Instant now) {
        return new Course(
                id,
                provider,
                reference,
                CourseState.RETIRED,
                document,
                digest,
                qualification,
                level,
                warnings,
                createdAt,
                now,
                version + 1);
    }
}
