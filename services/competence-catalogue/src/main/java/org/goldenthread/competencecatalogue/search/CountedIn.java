package org.goldenthread.competencecatalogue.search;

/** What facets are counted in. Of very many entries it is a sample, which gives estimates in a fraction of the time. */
public enum CountedIn {
    ALL(1, "true", "true"),

    /** One entry in eight, whichever, as {@code search_parts} in the migrations chooses them. */
    SAMPLE(8, "s.lexemes @@ '''<sample'''::tsquery", "(s.rank & 7) = 0");

    private final int times;
    private final String byLexemes;
    private final String byRank;

    CountedIn(int times, String byLexemes, String byRank) {
        this.times = times;
        this.byLexemes = byLexemes;
        this.byRank = byRank;
    }

    /** @param total of the entries, or of more than them */
    public static CountedIn of(Total total) {
        return total.isAtLeast() ? SAMPLE : ALL;
    }

    /** How many entries each that is counted stands for. */
    public int times() {
        return times;
    }

    /**
     * What a row must fulfil to be counted.
     *
     * @param words whether rows are found by their lexemes
     */
    public String condition(boolean words) {
        return words ? byLexemes : byRank;
    }
}
