package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;

/** What a text is made of: its words and the terms of the thesaurus among them. */
record Analysis(List<Word> words, List<Thesaurus.Found> terms) {

    static Analysis of(String text, Words words, Thesaurus thesaurus) {
        List<Word> found = words.of(text);
        return new Analysis(found, thesaurus.in(found));
    }
}
