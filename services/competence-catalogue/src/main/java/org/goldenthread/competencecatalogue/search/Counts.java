package org.goldenthread.competencecatalogue.search;

import java.util.List;
import java.util.Map;

/**
 * How many entries were found, and by facet.
 *
 * @param omitted by facet, how many have values that are not listed
 */
public record Counts(
        Total total, Map<String, List<FacetValue>> facets, Map<String, Long> omitted, CountedIn countedIn) {

    public static Counts of(Total total) {
        return new Counts(total, Map.of(), Map.of(), CountedIn.ALL);
    }
}
