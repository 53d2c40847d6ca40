package org.goldenthread.competencecatalogue.text;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A word of what was typed.
 *
 * @param part which part it stands in
 * @param stem null for a small word that does not count
 * @param occurs whether any entry has the stem; not asked of words with digits, which are not corrected
 * @param phrase the query for the whole part as a phrase
 */
record Token(int part, String word, @Nullable String stem, boolean occurs, String phrase) {

    /** Words of the parts in their order, cut down as those of the entries were. */
    static List<Token> of(Handle handle, Catalogue catalogue, List<String> parts) {
        return handle.createQuery("""
                        select part, token, stem, coalesce(phraseto_tsquery('english', plain)::text, '') as phrase,
                          token ~ '[0-9]'
                          or coalesce(
                            (select true from search_word w where w.catalogue = :catalogue and w.lexeme = stem limit 1),
                            (select true from %s s where s.lexemes @@ cast(quote_literal(stem) as tsquery) limit 1), false) as occurs
                        from unnest(:parts) with ordinality as parts (typed, part)
                          cross join search_plain(typed) as plain
                          cross join ts_parse('default', plain) with ordinality as tokens (kind, token, place)
                          cross join lateral (select (tsvector_to_array(to_tsvector('english', token)))[1] as stem) as stems
                        where token <> ' '
                        order by part, place""".formatted(catalogue.table()))
                .bind("catalogue", catalogue.number())
                .bindArray("parts", String.class, parts)
                .map((row, context) -> new Token(
                        row.getInt("part") - 1,
                        row.getString("token"),
                        row.getString("stem"),
                        row.getBoolean("occurs"),
                        row.getString("phrase")))
                .list();
    }
}
