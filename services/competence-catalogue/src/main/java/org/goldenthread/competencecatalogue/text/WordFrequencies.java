package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * How common words are, as PostgreSQL's planner knows it from the last analysis of the table: the share of the entries that have one.
 * A hint: which of several words is the rarer decides what is tried first, never what is found.
 */
@ApplicationScoped
public class WordFrequencies {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<Catalogue, Known> known = new EnumMap<>(Catalogue.class);

    WordFrequencies(InstantSource clock) {
        this.clock = clock;
    }

    private record Known(Map<String, Double> shares, Instant until) {}

    /** 0 for a word that is not among the commoner ones. */
    public double of(Handle handle, Catalogue catalogue, String lexeme) {
        return shares(handle, catalogue).getOrDefault(lexeme, 0.0);
    }

    private synchronized Map<String, Double> shares(Handle handle, Catalogue catalogue) {
        Instant now = clock.instant();
        Known last = known.get(catalogue);
        if (last == null || !now.isBefore(last.until())) {
            last = new Known(read(handle, catalogue), now.plus(GOOD_FOR));
            known.put(catalogue, last);
        }
        return last.shares();
    }

    private static Map<String, Double> read(Handle handle, Catalogue catalogue) {
        Map<String, Double> shares = new HashMap<>();
        handle.createQuery("""
                        select lexeme, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (lexeme, share)
                        where schemaname = current_schema() and tablename = :table and attname = 'lexemes' and lexeme is not null""")
                .bind("table", catalogue.table())
                .map((row, context) -> Map.entry(row.getString("lexeme"), row.getDouble("share")))
                .forEach(one -> shares.put(one.getKey(), one.getValue()));
        return shares;
    }
}
