package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Another table that fits everything printed, as far as it differs from the true one: a reader cannot tell which of the two is true. */
final class Alternative {

    private final int[] cells;
    private final long[] counts;

    /** The changed cells have to come in ascending order. */
    Alternative(int[] cells, long[] counts) {
        this.cells = cells;
        this.counts = counts;
    }

    /** The true table so many times over. */
    static Alternative multiple(long[] truth, int factor) {
        int[] cells =
                IntStream.range(0, truth.length).filter(cell -> truth[cell] > 0).toArray();
        return new Alternative(
                cells,
                Arrays.stream(cells)
                        .mapToLong(cell -> Math.multiplyExact(truth[cell], factor))
                        .toArray());
    }

    boolean changesAny(BitSet others) {
        for (int cell : cells) {
            if (others.get(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The count of a cell here, given its true one. */
    long count(int cell, long truth) {
        int place = Arrays.binarySearch(cells, cell);
        return place < 0 ? truth : counts[place];
    }

    IntStream changed() {
        return Arrays.stream(cells);
    }
}
