package org.goldenthread.competencecatalogue.text;

/** What quotes around words ask for. The national course search has the same. */
enum Quote {
    /** All words if an entry has them all, else as many as possible. */
    NONE('\0'),
    /** All words, none left out and none corrected. */
    ALL('\''),
    /** The words one after the other. */
    PHRASE('"');

    private final char mark;

    Quote(char mark) {
        this.mark = mark;
    }

    static Quote of(char mark) {
        for (Quote quote : values()) {
            if (quote.mark == mark) {
                return quote;
            }
        }
        return NONE;
    }

    String around(String text) {
        return this == NONE ? text : mark + text + mark;
    }
}
