package org.goldenthread.competencecatalogue.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of the found entries have a value.
 *
 * @param value as the parameter of the facet's name takes it; null for the entries that have none
 * @param label for people, where the value is a code
 */
public record FacetValue(
        @Schema(nullable = true) @Nullable String value,
        @Schema(nullable = true) @Nullable String label,
        long count) {}
