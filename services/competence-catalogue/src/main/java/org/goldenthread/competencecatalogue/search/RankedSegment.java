package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The entries that have the words in one kind of place; those with the shorter heading first, of which the words are the greater part. This rank depends
 * on nothing but the entry, so that a list is the same at each of its pages.
 *
 * @param lookedUp what has to be looked up for an entry: asked of the first ones only
 * @param stretches what to go through one after the other, from a rank on
 */
record RankedSegment(
        Handle handle,
        Catalogue catalogue,
        Conditions conditions,
        String lookedUp,
        String query,
        IntFunction<List<Stretch>> stretches)
        implements Segment {

    private static final int LOOKED_UP_AT_LEAST = 400;
    private static final int TIMES_THE_PAGE = 8;
    private static final int TIMES_THE_LAST = 4;

    /** An entry, and whether it is all that is asked for. */
    private record Candidate(Found found, boolean passes) {}

    @Override
    public List<Found> after(@Nullable Position last, int number, int limit) {
        List<Found> found = new ArrayList<>();
        for (Stretch stretch : stretches.apply(last == null ? 0 : last.key(Integer::valueOf))) {
            if (found.size() < limit) {
                found.addAll(within(stretch, last, number, limit - found.size()));
            }
        }
        return found;
    }

    /** All that have the words, in order; looked up are the first of them, then the next, until there are enough. */
    private List<Found> within(Stretch stretch, @Nullable Position last, int number, int limit) {
        List<Found> found = new ArrayList<>();
        int most = lookedUp.equals("true") ? limit : Math.max(LOOKED_UP_AT_LEAST, limit * TIMES_THE_PAGE);
        Position from = last;
        while (true) {
            List<Candidate> candidates = candidates(stretch, from, number, most);
            candidates.stream().filter(Candidate::passes).map(Candidate::found).forEach(found::add);
            if (found.size() >= limit || candidates.size() < most) {
                return found.subList(0, Math.min(limit, found.size()));
            }
            Found end = candidates.getLast().found();
            from = new Position("", number, Total.counted(0), List.of(), end.id(), end.key());
            most *= TIMES_THE_LAST;
        }
    }

    private List<Candidate> candidates(Stretch stretch, @Nullable Position last, int number, int most) {
        String beyond = last == null ? "true" : "(s.rank, s.%s) > (:lastKey, :lastId)".formatted(catalogue.id());
        var statement = conditions.query(
                handle, """
                select s.%1$s as id, s.rank as key, %2$s as passes
                from (select * from %3$s s where %4$s and s.rank >= :least and %5$s and s.lexemes @@ cast(:tier as tsquery)
                  order by s.rank, s.%1$s limit :most) s
                order by s.rank, s.%1$s""".formatted(catalogue.id(), lookedUp, catalogue.table(), beyond, conditions.sql()));
        if (last != null) {
            int rank = last.key(Integer::valueOf);
            statement.bind("lastKey", rank).bind("lastId", last.id());
        }
        return statement
                .bind("tier", stretch.query(query))
                .bind("least", stretch.least())
                .bind("most", most)
                .map((row, context) -> new Candidate(
                        new Found(row.getObject("id", UUID.class), number, row.getString("key")),
                        row.getBoolean("passes")))
                .list();
    }
}
