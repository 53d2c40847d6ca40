package org.goldenthread.qualificationtracking.statistics.disclosure;

/**
 * Work done on a table. Very many small counts in three dimensions and more could take minutes: there the search ends early, with more hidden
 * than need be. Work is counted, not timed, so that the same table always ends with the same pattern.
 */
final class Effort {

    /** Changes written into columns; some four seconds on one core. A table of 150 councils takes up to a twentieth of it. */
    private static final long MOST = 120_000_000;

    private long spent = 0;

    void spend(long work) {
        spent += work;
    }

    boolean isExhausted() {
        return spent > MOST;
    }
}
