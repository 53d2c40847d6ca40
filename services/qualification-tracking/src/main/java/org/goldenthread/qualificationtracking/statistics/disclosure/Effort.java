package org.goldenthread.qualificationtracking.statistics.disclosure;

/**
 * Work done on a table. Very many small counts in three dimensions and more could take minutes: there the search ends early, with more hidden
 * than need be. Work is counted, not timed, so that the same table always ends with the same pattern.
 */
final class Effort {

    /**
     * Changes written into columns; about a second on one core. A table of 150 councils takes up to a third of it. Six times as much would
     * print some 5 to 20 % more of the largest tables (the authorities of a region by something else) and nothing more of the others.
     */
    private static final long MOST = 20_000_000;

    private long spent = 0;

    void spend(long work) {
        spent += work;
    }

    boolean isExhausted() {
        return spent > MOST;
    }
}
