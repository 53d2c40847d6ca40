package org.goldenthread.benchmarks.catalogue;

import java.util.Arrays;

/** The times of requests of a kind, shortest first. */
record Milliseconds(double[] sorted) {

    static Milliseconds of(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Milliseconds(sorted);
    }

    /** The time that a share of the requests did not take longer than. */
    double share(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(share * sorted.length)) - 1)];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    int count() {
        return sorted.length;
    }
}
