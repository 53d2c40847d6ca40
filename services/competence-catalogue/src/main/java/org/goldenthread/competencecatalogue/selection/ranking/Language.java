package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;

/** The words, endings and meanings that this version of the program knows. Reads files: make one and share it. */
public final class Language {

    private final Words words = new Words();
    private final Thesaurus thesaurus = new Thesaurus(words);

    Analysis analyse(String text) {
        return Analysis.of(text, words, thesaurus);
    }

    /** The first words of a text. */
    Analysis beginning(Analysis text, int size) {
        List<Word> first = List.copyOf(text.words().subList(0, size));
        return new Analysis(text.text(), first, thesaurus.in(first));
    }

    Thesaurus thesaurus() {
        return thesaurus;
    }
}
