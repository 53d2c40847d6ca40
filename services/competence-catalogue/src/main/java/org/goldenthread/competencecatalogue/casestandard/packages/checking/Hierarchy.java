package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which item of a package stands below which, by its isChildOf associations. */
final class Hierarchy {

    /** The document, which all items should be below. */
    static final int TOP = -1;

    private static final int MOST_CYCLES = 100;

    private final int items;
    private int[] children = new int[64];
    private int[] parents = new int[64];
    private int[] associations = new int[64];
    private int size;

    Hierarchy(int items) {
        this.items = items;
    }

    /** @param parent an item, or {@link #TOP} */
    void add(int child, int parent, int association) {
        if (size == children.length) {
            children = Arrays.copyOf(children, size * 2);
            parents = Arrays.copyOf(parents, size * 2);
            associations = Arrays.copyOf(associations, size * 2);
        }
        children[size] = child;
        parents[size] = parent;
        associations[size++] = association;
    }

    /** Edges of each item, by what they are edges from: the numbers of those of an item lie between its start and the next one's. */
    private record Index(int[] starts, int[] edges) {}

    private Index index(int[] from) {
        int[] starts = new int[items + 2];
        for (int edge = 0; edge < size; edge++) {
            starts[from[edge] + 2]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] edges = new int[size];
        for (int edge = 0; edge < size; edge++) {
            edges[next[from[edge] + 1]++] = edge;
        }
        return new Index(starts, edges);
    }

    /** The items that can't be reached from the document. */
    BitSet unreached() {
        Index below = index(parents);
        BitSet unreached = new BitSet(items);
        unreached.set(0, items);
        int[] queue = new int[items + 1];
        queue[0] = TOP;
        int end = 1;
        for (int i = 0; i < end; i++) {
            int slot = queue[i] + 1;
            for (int at = below.starts()[slot]; at < below.starts()[slot + 1]; at++) {
                int child = children[below.edges()[at]];
                if (unreached.get(child)) {
                    unreached.clear(child);
                    queue[end++] = child;
                }
            }
        }
        return unreached;
    }

    /** Cycles, each as the associations that it is made of; no item is in two of them. */
    List<List<Integer>> cycles() {
        BitSet left = withoutEnds();
        Index above = index(children);
        List<List<Integer>> cycles = new ArrayList<>();
        for (int item = left.nextSetBit(0); item >= 0 && cycles.size() < MOST_CYCLES; item = left.nextSetBit(0)) {
            walk(item, above, left, cycles);
        }
        return cycles;
    }

    /** From one item up until an item comes again; all that was passed is done with. */
    private void walk(int start, Index above, BitSet left, List<List<Integer>> cycles) {
        Map<Integer, Integer> passed = new LinkedHashMap<>();
        List<Integer> edges = new ArrayList<>();
        int item = start;
        int edge = 0;
        while (edge >= 0 && !passed.containsKey(item)) {
            passed.put(item, edges.size());
            edge = upwards(item, above, left);
            if (edge >= 0) {
                edges.add(associations[edge]);
                item = parents[edge];
            }
        }
        if (edge >= 0) {
            cycles.add(List.copyOf(edges.subList(passed.getOrDefault(item, 0), edges.size())));
        }
        passed.keySet().forEach(left::clear);
    }

    private int upwards(int item, Index above, BitSet left) {
        for (int at = above.starts()[item + 1]; at < above.starts()[item + 2]; at++) {
            int parent = parents[above.edges()[at]];
            if (parent != TOP && left.get(parent)) {
                return above.edges()[at];
            }
        }
        return -1;
    }

    /** Takes away, again and again, every item that has nothing above it: what is left has a cycle above it, or is in one. */
    private BitSet withoutEnds() {
        int[] open = new int[items];
        for (int edge = 0; edge < size; edge++) {
            if (parents[edge] != TOP) {
                open[children[edge]]++;
            }
        }
        Index below = index(parents);
        BitSet left = new BitSet(items);
        left.set(0, items);
        int[] queue = new int[items];
        int end = 0;
        for (int item = 0; item < items; item++) {
            if (open[item] == 0) {
                queue[end++] = item;
            }
        }
        for (int i = 0; i < end; i++) {
            left.clear(queue[i]);
            for (int at = below.starts()[queue[i] + 1]; at < below.starts()[queue[i] + 2]; at++) {
                int child = children[below.edges()[at]];
                if (--open[child] == 0) {
                    queue[end++] = child;
                }
            }
        }
        return left;
    }
}
