package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;

/** Which rows took the place of which. */
final class Successors {

    private final long[] pairs;

    private Successors(long[] pairs) {
        this.pairs = pairs;
    }

    /** @param pairs old, new, old, new … */
    static Successors of(IntList pairs) {
        long[] sorted = new long[pairs.size() / 2];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) pairs.get(2 * i) << Integer.SIZE) | pairs.get(2 * i + 1);
        }
        Arrays.sort(sorted);
        return new Successors(sorted);
    }

    /** The rows that took the place of this one: none, one, or several where it was split. */
    int[] of(int row) {
        int from = first((long) row << Integer.SIZE);
        int to = first((long) (row + 1) << Integer.SIZE);
        int[] found = new int[to - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = (int) pairs[from + i];
        }
        return found;
    }

    int size() {
        return pairs.length;
    }

    private int first(long key) {
        int at = Arrays.binarySearch(pairs, key);
        return at >= 0 ? at : -at - 1;
    }
}
