package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;
import java.util.UUID;

/** The rows of an index that is being made. */
final class IndexRows {

    private static final int ROW_BITS = 26;

    private final IntList terms;
    private final IntList termStarts;
    private final IntList sequence;
    private final IntList sequenceStarts;
    private final IntList profile;
    private final IntList profileStarts;
    private final IntList replaced = new IntList(16);
    private final IntList same = new IntList(16);
    private byte[] marks;
    private float[] lengths;
    private long[] ids;
    private long[] fingerprints;
    private int size;

    IndexRows(int expected) {
        terms = new IntList(expected * 14);
        termStarts = new IntList(expected + 1);
        sequence = new IntList(expected * 8);
        sequenceStarts = new IntList(expected + 1);
        profile = new IntList(expected * 6);
        profileStarts = new IntList(expected + 1);
        int room = Math.max(16, expected);
        marks = new byte[room];
        lengths = new float[room];
        ids = new long[2 * room];
        fingerprints = new long[room];
    }

    void add(Entry entry, Statement statement) {
        makeRoom();
        ids[2 * size] = entry.id().getMostSignificantBits();
        ids[2 * size + 1] = entry.id().getLeastSignificantBits();
        if (size > 0 && CatalogueIndex.compare(ids, size - 1, entry.id()) >= 0) {
            throw new IllegalArgumentException("not in the order of ids: " + entry.id());
        }
        termStarts.add(terms.size());
        terms.addAll(statement.terms());
        sequenceStarts.add(sequence.size());
        sequence.addAll(statement.sequence());
        profileStarts.add(profile.size());
        profile.addAll(statement.profile());
        marks[size] = CatalogueIndex.mark(entry.competenceClass(), entry.retired());
        lengths[size] = statement.length();
        fingerprints[size] = statement.fingerprint();
        size++;
    }

    void replaced(UUID old, UUID by) {
        pair(old, by, replaced);
    }

    void same(UUID one, UUID other) {
        pair(one, other, same);
    }

    CatalogueIndex.Content finish(int termCount) {
        termStarts.add(terms.size());
        sequenceStarts.add(sequence.size());
        profileStarts.add(profile.size());
        int[] starts = starts(termCount);
        return new CatalogueIndex.Content(
                starts,
                postings(starts),
                Arrays.copyOf(ids, 2 * size),
                groups(),
                Arrays.copyOf(marks, size),
                Arrays.copyOf(lengths, size),
                new CatalogueIndex.Lists(sequenceStarts.toArray(), sequence.toArray()),
                new CatalogueIndex.Lists(profileStarts.toArray(), profile.toArray()),
                Successors.of(replaced));
    }

    private void pair(UUID one, UUID other, IntList pairs) {
        int first = CatalogueIndex.row(ids, size, one);
        int second = CatalogueIndex.row(ids, size, other);
        if (first >= 0 && second >= 0 && first != second) {
            pairs.add(first);
            pairs.add(second);
        }
    }

    private void makeRoom() {
        if (size == marks.length) {
            int more = size + (size >> 1);
            marks = Arrays.copyOf(marks, more);
            lengths = Arrays.copyOf(lengths, more);
            ids = Arrays.copyOf(ids, 2 * more);
            fingerprints = Arrays.copyOf(fingerprints, more);
        }
    }

    private int[] starts(int termCount) {
        int[] starts = new int[termCount + 1];
        for (int i = 0; i < terms.size(); i++) {
            starts[Weighted.number(terms.get(i)) + 1]++;
        }
        for (int term = 0; term < termCount; term++) {
            starts[term + 1] += starts[term];
        }
        return starts;
    }

    /** From the terms of each row to the rows of each term. */
    private int[] postings(int[] starts) {
        int[] postings = new int[terms.size()];
        int[] next = starts.clone();
        for (int row = 0; row < size; row++) {
            for (int i = termStarts.get(row); i < termStarts.get(row + 1); i++) {
                int term = terms.get(i);
                postings[next[Weighted.number(term)]++] = Weighted.sameWeight(row, term);
            }
        }
        return postings;
    }

    /** For each row one that stands for all that are the same: those of equal words, and those of which somebody says so. */
    private int[] groups() {
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            order[row] = (fingerprints[row] << ROW_BITS) | row;
        }
        Arrays.sort(order);
        var groups = new Groups(size);
        for (int i = 1; i < size; i++) {
            int row = (int) (order[i] & ((1 << ROW_BITS) - 1));
            int before = (int) (order[i - 1] & ((1 << ROW_BITS) - 1));
            if (fingerprints[row] == fingerprints[before]) {
                groups.join(row, before);
            }
        }
        for (int i = 0; i < same.size(); i += 2) {
            groups.join(same.get(i), same.get(i + 1));
        }
        return groups.toArray();
    }
}
