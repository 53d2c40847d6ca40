package org.goldenthread.competencecatalogue.search;

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
 */
public record RankedSegment(Handle handle, Catalogue catalogue, String id, Conditions conditions, String query)
        implements Segment {

    @Override
    public List<Found> after(@Nullable Position last, int number, int limit) {
        String beyond = last == null ? "" : "and (s.length, s.%s) > (:lastKey, :lastId)".formatted(id);
        var query = conditions.query(handle, """
                        select s.%1$s as id, s.length as key from %2$s s
                        where %3$s and s.lexemes @@ cast(:tier as tsquery) %4$s
                        order by s.length, s.%1$s limit :most""".formatted(id, catalogue.table(), conditions.sql(), beyond));
        if (last != null) {
            int length = last.key(Integer::valueOf);
            query.bind("lastKey", length).bind("lastId", last.id());
        }
        return query.bind("tier", this.query)
                .bind("most", limit)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), number, row.getString("key")))
                .list();
    }
}
