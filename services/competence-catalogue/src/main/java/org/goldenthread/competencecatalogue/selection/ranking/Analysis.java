package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;
import java.util.List;

/** What a text is made of: its words and the terms of the thesaurus among them. */
record Analysis(List<Word> words, List<Thesaurus.Found> terms) {

    static Analysis of(String text, Words words, Thesaurus thesaurus) {
        List<Word> found = words.of(text);
        return new Analysis(found, thesaurus.in(found));
    }

    /** The words of a term as they stand in the text. */
    String surface(Thesaurus.Found term) {
        StringBuilder surface = new StringBuilder();
        for (Word word : words.subList(term.start(), term.end())) {
            surface.append(surface.isEmpty() ? "" : " ").append(word.surface());
        }
        return surface.toString();
    }

    /** For each word, whether it is part of a term. */
    boolean[] known() {
        boolean[] known = new boolean[words.size()];
        terms.forEach(term -> Arrays.fill(known, term.start(), term.end(), true));
        return known;
    }
}
