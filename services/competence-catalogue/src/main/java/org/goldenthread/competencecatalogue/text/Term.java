package org.goldenthread.competencecatalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, or a phrase in quotes, that an entry must have.
 *
 * @param typed as it was typed, in small letters and without accents
 * @param places the stems, one after the other, for a phrase; each with the ones that would do as well: what a misspelt word may
 *     have meant, the words that begin as the last one does
 * @param phrase of a phrase: PostgreSQL's query for it, which knows how far apart its words stand
 */
record Term(Quote quote, String typed, List<List<String>> places, String phrase) {

    static Term word(Quote quote, String typed, List<String> stems) {
        return new Term(quote, typed, List.of(stems), "");
    }

    boolean mayBeLeftOut() {
        return quote == Quote.NONE;
    }

    /** Anywhere in an entry. */
    String anywhere() {
        return quote == Quote.PHRASE ? "(" + phrase + ")" : all(places);
    }

    /** In its heading. Pairs pass over small words, and a phrase does not. */
    String inHeading() {
        return places.size() == 1 ? all(headingLexemes()) : all(headingLexemes()) + " & " + anywhere();
    }

    /** What an entry has at least that has this in its heading: of each list one. */
    List<List<String>> headingLexemes() {
        return places.size() == 1
                ? List.of(places.getFirst().stream().map(stem -> "=" + stem).toList())
                : pairs(places);
    }

    /** Each word followed by the next, in the heading; as {@code search_lexemes} in the migrations writes pairs. */
    static List<List<String>> pairs(List<List<String>> places) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            List<String> second = places.get(i);
            pairs.add(places.get(i - 1).stream()
                    .flatMap(first -> second.stream().map(next -> "=" + first + " " + next))
                    .toList());
        }
        return pairs;
    }

    /** The query for entries that have of each list one. */
    static String all(List<List<String>> lexemes) {
        return lexemes.stream()
                .map(any -> any.stream().map(Term::quoted).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    /** As a lexeme stands in a query, whatever is in it. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
