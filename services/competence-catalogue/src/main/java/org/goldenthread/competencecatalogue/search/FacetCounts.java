package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Found entries counted by several things at once, in one way through them, or through a sample of them. */
public final class FacetCounts {

    private static final int MOST_VALUES = 200;
    private static final int TOTAL = -1;

    private final List<List<Count>> byFacet = new ArrayList<>();
    private long total;

    /** @param value null for the entries that have none */
    public record Count(@Nullable String value, long entries) {}

    private FacetCounts(int facets) {
        for (int i = 0; i < facets; i++) {
            byFacet.add(new ArrayList<>());
        }
    }

    /**
     * @param before rows that the conditions and the facets ask, named as a WITH has them and with a comma after them; may be empty
     * @param conditions what a row of the catalogue must fulfil
     */
    public static FacetCounts of(
            Handle handle,
            Catalogue catalogue,
            String before,
            Conditions conditions,
            CountedIn in,
            List<Facet> facets) {
        var counts = new FacetCounts(facets.size());
        conditions
                .query(handle, "with " + before + sql(catalogue, conditions, facets))
                .map((row, context) -> {
                    counts.add(row.getInt("facet"), row.getString("value"), row.getLong("entries") * in.times());
                    return row.getInt("facet");
                })
                .list();
        counts.byFacet.forEach(values -> values.sort(Comparator.comparingLong(Count::entries)
                .reversed()
                .thenComparing(count -> String.valueOf(count.value()))));
        return counts;
    }

    private void add(int facet, @Nullable String value, long entries) {
        if (facet == TOTAL) {
            total = entries;
        } else if (entries > 0) {
            byFacet.get(facet).add(new Count(value, entries));
        }
    }

    /** Entries that are alike in all that they are counted by are counted first, and then these counts, which are few. */
    private static String sql(Catalogue catalogue, Conditions conditions, List<Facet> facets) {
        List<String> columns = new ArrayList<>();
        List<String> grouped = new ArrayList<>();
        List<String> selects = new ArrayList<>();
        for (int i = 0; i < facets.size(); i++) {
            Facet facet = facets.get(i);
            columns.addAll(facet.columns());
            if (facet.expression() == null) {
                selects.add("select %d, value, entries from (%s) as counted".formatted(i, facet.select()));
            } else {
                columns.add("%s as f%d".formatted(facet.expression(), i));
                grouped.add("f" + i);
                selects.add("select %1$d, cast(f%1$d as text), sum(entries) from alike group by f%1$d".formatted(i));
            }
        }
        String all = "select %d as facet, cast(null as text) as value, coalesce(sum(entries), 0) as entries from alike"
                .formatted(TOTAL);
        return """
                found as materialized (select %s from %s s where %s),
                  alike as materialized (select %s from found%s)
                %s""".formatted(
                        columns.stream().distinct().collect(Collectors.joining(", ")),
                        catalogue.table(),
                        conditions.sql(),
                        Stream.concat(grouped.stream(), Stream.of("count(*) as entries"))
                                .collect(Collectors.joining(", ")),
                        grouped.isEmpty() ? "" : " group by " + String.join(", ", grouped),
                        Stream.concat(Stream.of(all), selects.stream()).collect(Collectors.joining(" union all ")));
    }

    public long total() {
        return total;
    }

    /** The most frequent values of a facet. */
    public List<Count> most(int facet) {
        List<Count> counts = byFacet.get(facet);
        return counts.subList(0, Math.min(counts.size(), MOST_VALUES));
    }

    /** How many entries have the values that are not among the most frequent; 0 where all are. */
    public long omitted(int facet) {
        return byFacet.get(facet).stream()
                .skip(MOST_VALUES)
                .mapToLong(Count::entries)
                .sum();
    }
}
