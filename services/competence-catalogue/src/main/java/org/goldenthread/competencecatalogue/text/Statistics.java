package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * What PostgreSQL's planner knows of a catalogue from the last analysis of its table. A hint: it decides what is tried first, never what is
 * found.
 */
@ApplicationScoped
public class Statistics {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<Catalogue, Known> known = new EnumMap<>(Catalogue.class);

    Statistics(InstantSource clock) {
        this.clock = clock;
    }

    private record Known(double entries, Map<String, Double> shares, List<Integer> ranks, Instant until) {}

    /** The share of the entries that have a lexeme; 0 for one that is not among the commoner ones. */
    public double share(Handle handle, Catalogue catalogue, String lexeme) {
        return known(handle, catalogue).shares().getOrDefault(lexeme, 0.0);
    }

    /** About how many entries have of each list one, if all but the rarest are in the same entries. */
    public double entries(Handle handle, Catalogue catalogue, List<List<String>> lexemes) {
        double share = lexemes.stream()
                .mapToDouble(any -> any.stream()
                        .mapToDouble(one -> share(handle, catalogue, one))
                        .sum())
                .min()
                .orElse(0);
        return share * known(handle, catalogue).entries();
    }

    /** Ranks between which about the same number of entries lie, ascending; none before the first analysis. */
    public List<Integer> ranks(Handle handle, Catalogue catalogue) {
        return known(handle, catalogue).ranks();
    }

    private synchronized Known known(Handle handle, Catalogue catalogue) {
        Instant now = clock.instant();
        Known last = known.get(catalogue);
        if (last == null || !now.isBefore(last.until())) {
            last = new Known(
                    entries(handle, catalogue),
                    shares(handle, catalogue),
                    readRanks(handle, catalogue),
                    now.plus(GOOD_FOR));
            known.put(catalogue, last);
        }
        return last;
    }

    private static double entries(Handle handle, Catalogue catalogue) {
        return handle.createQuery("select greatest(reltuples, 0) from pg_class where oid = to_regclass(:table)")
                .bind("table", catalogue.table())
                .mapTo(Double.class)
                .one();
    }

    private static Map<String, Double> shares(Handle handle, Catalogue catalogue) {
        Map<String, Double> shares = new HashMap<>();
        handle.createQuery("""
                        select lexeme, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (lexeme, share)
                        where schemaname = current_schema() and tablename = :table and attname = 'lexemes' and lexeme is not null""")
                .bind("table", catalogue.table())
                .map((row, context) -> Map.entry(row.getString("lexeme"), row.getDouble("share")))
                .forEach(one -> shares.put(one.getKey(), one.getValue()));
        return shares;
    }

    private static List<Integer> readRanks(Handle handle, Catalogue catalogue) {
        return handle.createQuery("""
                        select unnest(histogram_bounds::text::integer[]) as rank from pg_stats
                        where schemaname = current_schema() and tablename = :table and attname = 'rank' order by rank""")
                .bind("table", catalogue.table())
                .mapTo(Integer.class)
                .list();
    }
}
