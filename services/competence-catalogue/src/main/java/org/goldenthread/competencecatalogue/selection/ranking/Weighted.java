package org.goldenthread.competencecatalogue.selection.ranking;

/** A number and a weight from 0 to 1, in one {@code int}: an index has millions of them. */
final class Weighted {

    private static final int BITS = 7;
    private static final int FULL = 100;
    private static final int MASK = (1 << BITS) - 1;

    private Weighted() {}

    /** @param number below 16 million */
    static int of(int number, float weight) {
        return (number << BITS) | Math.max(1, Math.min(FULL, Math.round(weight * FULL)));
    }

    static int number(int weighted) {
        return weighted >>> BITS;
    }

    static float weight(int weighted) {
        return (weighted & MASK) / (float) FULL;
    }

    static int sameWeight(int number, int weighted) {
        return (number << BITS) | (weighted & MASK);
    }
}
