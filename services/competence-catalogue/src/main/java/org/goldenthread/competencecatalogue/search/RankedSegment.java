package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The entries that have the words in one kind of place; those with the shorter heading first, of which the words are the greater part. This rank depends
 * on nothing but the entry, so that a list is the same at each of its pages, and it is at hand in the narrow table, so that it can be had
 * for every entry there is.
 *
 * @param id column of the entry's id
 * @param lookedUp what has to be looked up for an entry: asked of the first ones only
 * @param manyHave whether a good part of all entries are likely to be in it
 */
public record RankedSegment(
        Handle handle,
        Catalogue catalogue,
        String id,
        Conditions conditions,
        String lookedUp,
        String query,
        boolean manyHave)
        implements Segment {

    /** Of so many entries in the order of rank a page is picked, where many have the words. */
    private static final int PICKED_FROM = 1_000;

    private static final int LOOKED_UP_AT_LEAST = 400;
    private static final int TIMES_THE_PAGE = 8;
    private static final int TIMES_THE_LAST = 4;

    /** An entry, and whether it is all that is asked for. */
    private record Candidate(Found found, boolean passes) {}

    @Override
    public List<Found> after(@Nullable Position last, int number, int limit) {
        return Segment.picked(manyHave, limit, () -> pick(last, number, limit), () -> sort(last, number, limit));
    }

    /** Cheap, and nothing if the words are not as common as they seem. */
    private List<Found> pick(@Nullable Position last, int number, int limit) {
        return candidates(
                        """
                select s.%1$s as id, s.length as key, true as passes
                from (select * from %2$s s where %3$s order by s.length, s.%1$s limit %4$d) s
                where s.lexemes @@ cast(:tier as tsquery) and %5$s and %6$s
                order by s.length, s.%1$s limit :most""".formatted(id, catalogue.table(), beyond(last), PICKED_FROM, conditions.sql(), lookedUp),
                        last,
                        number,
                        limit)
                .stream()
                .map(Candidate::found)
                .toList();
    }

    /** All that have the words, in order; looked up are the first of them, then the next, until there are enough. */
    private List<Found> sort(@Nullable Position last, int number, int limit) {
        List<Found> found = new ArrayList<>();
        boolean looksUp = !lookedUp.equals("true");
        int most = looksUp ? Math.max(LOOKED_UP_AT_LEAST, limit * TIMES_THE_PAGE) : limit;
        Position from = last;
        while (true) {
            List<Candidate> candidates = candidates(
                    """
                    select s.%1$s as id, s.length as key, %2$s as passes
                    from (select * from %3$s s where %4$s and %5$s and s.lexemes @@ cast(:tier as tsquery)
                      order by s.length, s.%1$s limit :most) s
                    order by s.length, s.%1$s""".formatted(id, lookedUp, catalogue.table(), beyond(from), conditions.sql()), from, number, most);
            candidates.stream().filter(Candidate::passes).map(Candidate::found).forEach(found::add);
            if (found.size() >= limit || candidates.size() < most) {
                return found.subList(0, Math.min(limit, found.size()));
            }
            Found end = candidates.getLast().found();
            from = new Position("", number, Total.counted(0), List.of(), end.id(), end.key());
            most *= TIMES_THE_LAST;
        }
    }

    private String beyond(@Nullable Position last) {
        return last == null ? "true" : "(s.length, s.%s) > (:lastKey, :lastId)".formatted(id);
    }

    private List<Candidate> candidates(String sql, @Nullable Position last, int number, int most) {
        var statement = conditions.query(handle, sql);
        if (last != null) {
            int length = last.key(Integer::valueOf);
            statement.bind("lastKey", length).bind("lastId", last.id());
        }
        return statement
                .bind("tier", query)
                .bind("most", most)
                .map((row, context) -> new Candidate(
                        new Found(row.getObject("id", UUID.class), number, row.getString("key")),
                        row.getBoolean("passes")))
                .list();
    }
}
