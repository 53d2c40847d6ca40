package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;

/** The endings that {@link Stemmer} takes off in its later steps. Longest first: the first that fits is the one. */
final class Endings {

    record Ending(String text, String becomes) {}

    static final List<Ending> SECOND = List.of(
            new Ending("ational", "ate"),
            new Ending("fulness", "ful"),
            new Ending("iveness", "ive"),
            new Ending("ization", "ize"),
            new Ending("ousness", "ous"),
            new Ending("biliti", "ble"),
            new Ending("lessli", "less"),
            new Ending("tional", "tion"),
            new Ending("alism", "al"),
            new Ending("aliti", "al"),
            new Ending("ation", "ate"),
            new Ending("entli", "ent"),
            new Ending("fulli", "ful"),
            new Ending("iviti", "ive"),
            new Ending("ousli", "ous"),
            new Ending("abli", "able"),
            new Ending("alli", "al"),
            new Ending("anci", "ance"),
            new Ending("ator", "ate"),
            new Ending("enci", "ence"),
            new Ending("izer", "ize"),
            new Ending("bli", "ble"),
            new Ending("ogi", "og"),
            new Ending("li", ""));

    static final List<Ending> THIRD = List.of(
            new Ending("ational", "ate"),
            new Ending("tional", "tion"),
            new Ending("alize", "al"),
            new Ending("ative", ""),
            new Ending("icate", "ic"),
            new Ending("iciti", "ic"),
            new Ending("ical", "ic"),
            new Ending("ness", ""),
            new Ending("ful", ""));

    static final List<String> FOURTH = List.of(
            "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti", "ive", "ize",
            "ous", "al", "er", "ic");

    private Endings() {}
}
