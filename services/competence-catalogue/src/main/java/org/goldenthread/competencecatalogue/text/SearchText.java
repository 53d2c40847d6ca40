package org.goldenthread.competencecatalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for, understood. The queries are texts for {@code cast(:query as tsquery)} on the lexemes of
 * {@link Catalogue#table()}; nothing that was typed can be more in them than a word.
 *
 * @param code what was typed, as a code, if an entry has it
 * @param correctedTo what was understood where words had to be corrected
 * @param leftOut words that no entry has together with the others
 */
public record SearchText(
        List<Term> terms, @Nullable String code, @Nullable String correctedTo, List<String> leftOut) {

    private static final int MOST_PAIRS = 40;

    /** Where a searcher's words are found, the best first. */
    public enum Place {
        CODE,
        PHRASE,
        HEADING,
        TEXT
    }

    /**
     * A place, and the query for the entries whose best place it is.
     *
     * @param lexemes what such an entry has at least: of each list one
     */
    public record Tier(Place place, String query, List<List<String>> lexemes) {}

    /** The query for entries that have a lexeme, whatever is in it. */
    public static String lexeme(String lexeme) {
        return Term.quoted(lexeme);
    }

    /** Nothing to look for: small words such as "the", or marks. */
    public boolean isEmpty() {
        return terms.isEmpty() && code == null;
    }

    /** Every entry that has all terms, or the code. */
    public String query() {
        return join(" | ", codeQuery(), all(terms, Term::anywhere));
    }

    /** The entries of {@link #query()}, each in one tier. */
    public List<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>();
        String better = "";
        better = add(tiers, Place.CODE, codeQuery(), code == null ? List.of() : List.of(List.of(code)), better);
        better = add(tiers, Place.PHRASE, sequence(), Term.pairs(allPlaces()), better);
        better = add(tiers, Place.HEADING, all(terms, Term::inHeading), each(Term::headingLexemes), better);
        add(tiers, Place.TEXT, all(terms, Term::anywhere), each(Term::places), better);
        return tiers;
    }

    private List<List<String>> each(Function<Term, List<List<String>>> lexemes) {
        return terms.stream().flatMap(term -> lexemes.apply(term).stream()).toList();
    }

    private List<List<String>> allPlaces() {
        return each(Term::places);
    }

    private static String add(List<Tier> tiers, Place place, String query, List<List<String>> lexemes, String better) {
        if (query.isEmpty()) {
            return better;
        }
        tiers.add(new Tier(place, better.isEmpty() ? query : "(" + query + ") & !(" + better + ")", lexemes));
        return join(" | ", better, query);
    }

    private String codeQuery() {
        return code == null ? "" : Term.quoted(code);
    }

    /** All words one after the other in the heading; none for a word alone, nor where too many would do for each other. */
    private String sequence() {
        if (terms.size() < 2) {
            return "";
        }
        List<List<String>> places = allPlaces();
        int pairs = 0;
        for (int i = 1; i < places.size(); i++) {
            pairs += places.get(i - 1).size() * places.get(i).size();
        }
        return pairs > MOST_PAIRS
                ? ""
                : terms.stream()
                        .filter(term -> term.quote() == Quote.PHRASE)
                        .map(term -> " & " + term.anywhere())
                        .collect(Collectors.joining("", Term.all(Term.pairs(places)), ""));
    }

    private static String all(List<Term> terms, Function<Term, String> query) {
        return terms.stream().map(query).collect(Collectors.joining(" & "));
    }

    private static String join(String operator, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return "(" + one + ")" + operator + "(" + other + ")";
    }

    /** The places of the terms that may be left out. */
    List<Integer> optional() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).mayBeLeftOut()) {
                places.add(i);
            }
        }
        return places;
    }

    /** The same without some of its terms, by their places. */
    public SearchText without(List<Integer> places) {
        if (places.isEmpty()) {
            return this;
        }
        List<Term> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (places.contains(i)) {
                left.add(terms.get(i).typed());
            } else {
                kept.add(terms.get(i));
            }
        }
        return new SearchText(kept, code, correctedTo, left);
    }
}
