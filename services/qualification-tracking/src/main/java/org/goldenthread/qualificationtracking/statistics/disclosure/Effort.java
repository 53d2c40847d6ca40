package org.goldenthread.qualificationtracking.statistics.disclosure;

/**
 * Work done on a table. Some tables with very many small counts in three dimensions and more would take minutes: for those the search ends
 * early, with more hidden than need be. Work is counted, not timed, so that the same table always ends with the same pattern.
 */
final class Effort {

    /** Numbers reckoned with in pivots; some four seconds on one core. A table of 150 councils takes a tenth to a third of it. */
    private static final long MOST = 120_000_000;

    private long spent = 0;

    void spend(long work) {
        spent += work;
    }

    boolean isExhausted() {
        return spent > MOST;
    }
}
