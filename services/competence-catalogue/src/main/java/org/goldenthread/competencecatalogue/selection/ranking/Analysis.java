package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a text is made of: its words and the terms of the thesaurus among them. */
record Analysis(String text, List<Word> words, List<Thesaurus.Found> terms) {

    static Analysis of(String text, Words words, Thesaurus thesaurus) {
        List<Word> found = words.of(text);
        return new Analysis(text, found, thesaurus.in(found));
    }

    /** A term as it stands in the text, small words between its words included. */
    String surface(Thesaurus.Found term) {
        int start = words.get(term.start()).start();
        int end = words.get(term.end() - 1).end();
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** For each word, whether it is part of a term. */
    boolean[] known() {
        boolean[] known = new boolean[words.size()];
        terms.forEach(term -> Arrays.fill(known, term.start(), term.end(), true));
        return known;
    }
}
