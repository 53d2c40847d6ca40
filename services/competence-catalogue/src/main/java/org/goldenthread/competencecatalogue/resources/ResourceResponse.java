package org.goldenthread.competencecatalogue.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.resources.links.LinkResult;
import org.jspecify.annotations.Nullable;

/**
 * A product of the strategy or a link.
 *
 * @param productNumber its number among the products of the strategy of 2004
 * @param published as exactly as it is known: a year, a month or a day
 * @param successor code of the resource that takes its place
 * @param checkedOn when its keeper last looked at it
 * @param outOfDateSince since when its publisher says that it is out of date
 * @param outOfDate whether there is any reason not to rely on it
 * @param keeper code of the national body that keeps it; null while nobody does
 * @param link what came of looking at its address; null while nobody has
 */
record ResourceResponse(
        String code,
        ResourceKind kind,
        @Schema(nullable = true) @Nullable Integer productNumber,
        String title,
        @Schema(nullable = true) @Nullable String description,
        @Schema(nullable = true) @Nullable String publisher,
        @Schema(nullable = true) @Nullable String url,
        @Schema(nullable = true) @Nullable String published,
        ResourceStatus status,
        @Schema(nullable = true) @Nullable String successor,
        Set<Audience> audience,
        @Schema(nullable = true) @Nullable LocalDate checkedOn,
        @Schema(nullable = true) @Nullable LocalDate reviewBy,
        @Schema(nullable = true) @Nullable LocalDate outOfDateSince,
        boolean outOfDate,
        List<Reason> reasons,
        @Schema(nullable = true) @Nullable Link link,
        @Schema(nullable = true) @Nullable String provenance,
        @Schema(nullable = true) @Nullable String keeper) {

    /**
     * What came of looking at the address.
     *
     * @param status of the last answer over HTTP; null where there was none
     * @param location where it has moved to for good
     */
    @Schema(name = "CheckedLink")
    record Link(
            LinkResult result,
            @Schema(nullable = true) @Nullable Integer status,
            @Schema(nullable = true) @Nullable String location,
            Instant checkedAt) {}

    static ResourceResponse from(Resource resource) {
        ResourceRequest entry = resource.entry();
        Resource.Link link = resource.link();
        return new ResourceResponse(
                resource.code(),
                entry.kind(),
                entry.productNumber(),
                entry.title(),
                entry.description(),
                entry.publisher(),
                entry.url(),
                entry.published(),
                entry.status(),
                entry.successor(),
                entry.audience() == null ? Set.of() : new TreeSet<>(entry.audience()),
                entry.checkedOn(),
                entry.reviewBy(),
                entry.outOfDateSince(),
                !resource.outOfDate().isEmpty(),
                resource.outOfDate().stream().sorted().toList(),
                link == null ? null : new Link(link.result(), link.status(), link.location(), link.checkedAt()),
                entry.provenance(),
                resource.keeper());
    }
}
