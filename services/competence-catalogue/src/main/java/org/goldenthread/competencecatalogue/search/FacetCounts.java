package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Found entries counted by several things at once, in one way through them, or through a sample of them. */
public final class FacetCounts {

    private static final int MOST_VALUES = 200;

    private final List<List<Count>> byFacet;
    private final long total;

    /** @param value null for the entries that have none */
    public record Count(@Nullable String value, long entries) {}

    private FacetCounts(List<List<Count>> byFacet, long total) {
        this.byFacet = byFacet;
        this.total = total;
    }

    /**
     * @param from table or tables, as a FROM has them
     * @param expressions what to count by
     */
    public static FacetCounts of(
            Handle handle, Conditions conditions, CountedIn in, String from, List<String> expressions) {
        if (expressions.isEmpty()) {
            String count = "select count(*) from %s where %s".formatted(from, conditions.sql());
            return new FacetCounts(
                    List.of(),
                    in.times()
                            * conditions.query(handle, count).mapTo(Long.class).one());
        }
        String columns = each(expressions, i -> "%s as f%d".formatted(expressions.get(i), i), ", ");
        String sets = each(expressions, "(f%d)"::formatted, ", ");
        String together = each(expressions, i -> String.valueOf(i + 1), ", ");
        String facets = each(expressions, i -> "when grouping(f%1$d) = 0 then %1$d".formatted(i), " ");
        String values = each(expressions, i -> "when grouping(f%1$d) = 0 then cast(f%1$d as text)".formatted(i), " ");
        List<List<Count>> byFacet = new ArrayList<>();
        expressions.forEach(one -> byFacet.add(new ArrayList<>()));
        long[] total = {0};
        conditions
                .query(handle, """
                        select case %s else -1 end as facet, case %s end as value, coalesce(sum(entries), 0) as entries
                        from (select %s, count(*) as entries from %s where %s group by %s) as found
                        group by grouping sets (%s, ())""".formatted(facets, values, columns, from, conditions.sql(), together, sets))
                .map((row, context) -> {
                    int facet = row.getInt("facet");
                    long entries = row.getLong("entries") * in.times();
                    if (facet < 0) {
                        total[0] = entries;
                    } else {
                        byFacet.get(facet).add(new Count(row.getString("value"), entries));
                    }
                    return facet;
                })
                .list();
        byFacet.forEach(counts -> counts.sort(Comparator.comparingLong(Count::entries)
                .reversed()
                .thenComparing(count -> String.valueOf(count.value()))));
        return new FacetCounts(byFacet, total[0]);
    }

    private static String each(List<String> expressions, IntFunction<String> piece, String between) {
        return IntStream.range(0, expressions.size()).mapToObj(piece).collect(Collectors.joining(between));
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
