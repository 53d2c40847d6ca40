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
        return quote == Quote.PHRASE ? "(" + phrase + ")" : any(places.getFirst(), "");
    }

    /** In its heading. Pairs pass over small words, and a phrase does not. */
    String inHeading() {
        return places.size() == 1 ? any(places.getFirst(), "=") : pairs(places) + " & " + anywhere();
    }

    /** Each word followed by the next, in the heading; as {@code search_lexemes} in the migrations writes pairs. */
    static String pairs(List<List<String>> places) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            List<String> second = places.get(i);
            List<String> both = places.get(i - 1).stream()
                    .flatMap(first -> second.stream().map(next -> first + " " + next))
                    .toList();
            pairs.add(any(both, "="));
        }
        return String.join(" & ", pairs);
    }

    private static String any(List<String> lexemes, String mark) {
        return lexemes.stream().map(lexeme -> quoted(mark + lexeme)).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** As a lexeme stands in a query, whatever is in it. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
