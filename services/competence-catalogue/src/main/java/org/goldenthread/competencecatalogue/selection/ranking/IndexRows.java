package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/** The rows of an index that is being made: competence by competence, to be turned into lists of competences by term. */
final class IndexRows {

    private final IntList sequence;
    private final IntList sequenceStarts;
    private final IntList rowTerms;
    private final IntList rowStarts;
    private final IntList frameworks;
    private final IntList groups;
    private final IntList replacedPairs = new IntList(16);
    private byte[] weights;
    private byte[] classes;
    private float[] lengths;
    private long[] ids;
    private final Map<UUID, Integer> rowOf;
    private final Map<Long, Integer> groupOf;
    private int size;

    IndexRows(int expected) {
        sequence = new IntList(expected * 10);
        sequenceStarts = new IntList(expected + 1);
        rowTerms = new IntList(expected * 15);
        rowStarts = new IntList(expected + 1);
        frameworks = new IntList(expected);
        groups = new IntList(expected);
        weights = new byte[Math.max(16, expected * 15)];
        classes = new byte[Math.max(16, expected)];
        lengths = new float[Math.max(16, expected)];
        ids = new long[Math.max(32, expected * 2)];
        rowOf = new HashMap<>(expected * 2);
        groupOf = new HashMap<>(expected * 2);
    }

    /** Stems of all statements, one after the other; a row takes what was added since the row before. */
    IntList sequence() {
        return sequence;
    }

    void add(Entry entry, int framework, long fingerprint, float length, Map<Integer, Float> terms) {
        sequenceStarts.add(sequenceStarts.size() == 0 ? 0 : sequenceEnd);
        sequenceEnd = sequence.size();
        rowStarts.add(rowTerms.size());
        frameworks.add(framework);
        groups.add(groupOf.computeIfAbsent(fingerprint, key -> size));
        grow();
        terms.forEach((term, weight) -> {
            if (rowTerms.size() == weights.length) {
                weights = Arrays.copyOf(weights, weights.length + (weights.length >> 1));
            }
            weights[rowTerms.size()] = (byte) Math.max(1, Math.round(weight * CatalogueIndex.FULL));
            rowTerms.add(term);
        });
        classes[size] = mark(entry.competenceClass(), entry.retired());
        lengths[size] = length;
        ids[2 * size] = entry.id().getMostSignificantBits();
        ids[2 * size + 1] = entry.id().getLeastSignificantBits();
        rowOf.put(entry.id(), size);
        size++;
    }

    private int sequenceEnd;

    private void grow() {
        if (size == classes.length) {
            int more = size + (size >> 1);
            classes = Arrays.copyOf(classes, more);
            lengths = Arrays.copyOf(lengths, more);
            ids = Arrays.copyOf(ids, 2 * more);
        }
    }

    private static byte mark(@org.jspecify.annotations.Nullable CompetenceClass competenceClass, boolean retired) {
        int number = competenceClass == null ? CatalogueIndex.NO_CLASS : competenceClass.ordinal();
        return (byte) (retired ? number | CatalogueIndex.RETIRED : number);
    }

    void replaced(UUID old, UUID by) {
        Integer from = rowOf.get(old);
        Integer to = rowOf.get(by);
        if (from != null && to != null && !from.equals(to)) {
            replacedPairs.add(from);
            replacedPairs.add(to);
        }
    }

    void same(UUID one, UUID other) {
        Integer first = rowOf.get(one);
        Integer second = rowOf.get(other);
        if (first != null && second != null) {
            groups.set(group(second), group(first));
        }
    }

    /** The row that stands for all that are the same. */
    private int group(int row) {
        int at = row;
        while (groups.get(at) != at) {
            groups.set(at, groups.get(groups.get(at)));
            at = groups.get(at);
        }
        return at;
    }

    CatalogueIndex build(Language language, Map<String, Integer> vocabulary, List<UUID> frameworkIds) {
        int terms = language.thesaurus().size() + vocabulary.size();
        int[] starts = new int[terms + 1];
        for (int i = 0; i < rowTerms.size(); i++) {
            starts[rowTerms.get(i) + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        int[] rows = new int[rowTerms.size()];
        byte[] rowWeights = new byte[rowTerms.size()];
        int[] next = Arrays.copyOf(starts, terms);
        for (int row = 0; row < size; row++) {
            int end = row + 1 < size ? rowStarts.get(row + 1) : rowTerms.size();
            for (int i = rowStarts.get(row); i < end; i++) {
                int at = next[rowTerms.get(i)]++;
                rows[at] = row;
                rowWeights[at] = weights[i];
            }
        }
        sequenceStarts.add(sequence.size());
        for (int row = 0; row < size; row++) {
            groups.set(row, group(row));
        }
        return new CatalogueIndex(
                language,
                Map.copyOf(vocabulary),
                new CatalogueIndex.Lists(starts, rows, rowWeights),
                new CatalogueIndex.Rows(
                        Arrays.copyOf(ids, 2 * size),
                        frameworks.toArray(),
                        groups.toArray(),
                        Arrays.copyOf(classes, size),
                        Arrays.copyOf(lengths, size),
                        sequenceStarts.toArray(),
                        sequence.toArray()),
                List.copyOf(frameworkIds),
                replacedPairs.toArray());
    }
}
