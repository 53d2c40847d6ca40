package org.goldenthread.competencecatalogue.qualifications.tailored;

/**
 * What a set of units has of something.
 *
 * @param counted credits, or units, for certain
 * @param maybeMore whether there is something in the set of which it is not known whether it counts, or how much
 */
record Tally(int counted, boolean maybeMore) {

    static final Tally NOTHING = new Tally(0, false);

    Tally plus(Tally other) {
        return new Tally(counted + other.counted, maybeMore || other.maybeMore);
    }

    /** What is beyond the most does not count. */
    Tally atMost(int most) {
        return counted >= most ? new Tally(most, false) : this;
    }
}
