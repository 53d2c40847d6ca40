package org.goldenthread.competencecatalogue.selection.ranking;

/** The words, endings and meanings that this version of the program knows. Reads files: make one and share it. */
public final class Language {

    private final Words words = new Words();
    private final Thesaurus thesaurus = new Thesaurus(words);

    Analysis analyse(String text) {
        return Analysis.of(text, words, thesaurus);
    }

    Thesaurus thesaurus() {
        return thesaurus;
    }
}
