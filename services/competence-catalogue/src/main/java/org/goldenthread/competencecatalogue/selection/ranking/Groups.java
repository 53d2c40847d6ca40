package org.goldenthread.competencecatalogue.selection.ranking;

/** Rows in groups that grow together; the smallest number stands for its group. */
final class Groups {

    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    int[] toArray() {
        for (int i = 0; i < parents.length; i++) {
            parents[i] = of(i);
        }
        return parents;
    }

    private int of(int row) {
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
