package org.goldenthread.competencecatalogue.resources;

import java.time.Instant;
import java.util.Set;
import org.goldenthread.competencecatalogue.resources.links.LinkResult;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/**
 * A resource as it is kept.
 *
 * @param entry what its keeper wrote
 * @param keeper code of the national body that keeps it; null while nobody does
 * @param outOfDate why it is, nothing while it is not
 * @param link what came of looking at its address; null while nobody has
 */
record Resource(
        String code,
        ResourceRequest entry,
        @Nullable String keeper,
        Set<Reason> outOfDate,
        @Nullable Link link,
        long version) {

    record Link(
            LinkResult result,
            @Nullable Integer status,
            @Nullable String location,
            Instant checkedAt) {}

    String tag() {
        return ETag.of(version);
    }

    /** One that was seeded is for whoever takes it up first. */
    boolean isFor(String organisation) {
        return keeper == null || keeper.equals(organisation);
    }
}
