package org.goldenthread.competencecatalogue.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param next opaque cursor of the following page, absent at the end
 * @param total entries found, as counted for the first page
 * @param totalIsAtLeast true where counting stopped at {@code total}
 * @param facets for each facet that was asked for its values with their number of entries, the most frequent first
 * @param facetsOmitted for a facet with more values than are listed, how many entries have the others
 * @param facetsAreEstimates true where so many entries were found that one in eight was counted for the facets
 * @param correctedTo what was searched for, where a word does not occur and was taken for one that does
 * @param leftOut words that no entry has together with the others, and which were left out
 */
public record Results<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        long total,
        boolean totalIsAtLeast,
        @Schema(nullable = true) @Nullable Map<String, List<FacetValue>> facets,
        @Schema(nullable = true) @Nullable Map<String, Long> facetsOmitted,
        boolean facetsAreEstimates,
        @Schema(nullable = true) @Nullable String correctedTo,
        List<String> leftOut) {}
