package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * All published competences, ready to be ranked: for each term (a concept of the thesaurus or the stem of a word) the competences that have it. Arrays of
 * numbers throughout, some 150 bytes a competence. Never changes once it is made.
 */
public final class CatalogueIndex {

    /** Weight of a term that stands in the statement itself. */
    static final int FULL = 100;

    static final int NO_CLASS = 7;
    static final int RETIRED = 8;

    private static final CompetenceClass[] CLASSES = CompetenceClass.values();

    /** Lists of rows: those of a term are at {@code starts[term]} until {@code starts[term + 1]}. */
    record Lists(int[] starts, int[] rows, byte[] weights) {}

    /** What is known of a row, each at its number. */
    record Rows(
            long[] ids,
            int[] frameworks,
            int[] groups,
            byte[] marks,
            float[] lengths,
            int[] sequenceStarts,
            int[] sequence) {}

    private final Language language;
    private final Map<String, Integer> vocabulary;
    private final Lists lists;
    private final Rows rows;
    private final List<UUID> frameworks;
    private final int[] replaced;
    private final float meanLength;

    CatalogueIndex(
            Language language,
            Map<String, Integer> vocabulary,
            Lists lists,
            Rows rows,
            List<UUID> frameworks,
            int[] replaced) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.rows = rows;
        this.frameworks = frameworks;
        this.replaced = replaced;
        float sum = 0;
        for (float length : rows.lengths()) {
            sum += length;
        }
        meanLength = size() == 0 ? 1 : sum / size();
    }

    public int size() {
        return rows.marks().length;
    }

    /** What it takes of memory, the words of the vocabulary by estimate. */
    public long bytes() {
        long numbers = 4L
                * (lists.starts().length
                        + lists.rows().length
                        + rows.frameworks().length
                        + rows.groups().length
                        + rows.lengths().length
                        + rows.sequenceStarts().length
                        + rows.sequence().length
                        + replaced.length);
        return numbers
                + lists.weights().length
                + rows.marks().length
                + 8L * rows.ids().length
                + 110L * vocabulary.size();
    }

    Language language() {
        return language;
    }

    Lists lists() {
        return lists;
    }

    UUID id(int row) {
        return new UUID(rows.ids()[2 * row], rows.ids()[2 * row + 1]);
    }

    UUID framework(int row) {
        return frameworks.get(rows.frameworks()[row]);
    }

    /** Rows with the same number are the same competence, in other words or another edition. */
    int group(int row) {
        return rows.groups()[row];
    }

    boolean retired(int row) {
        return (rows.marks()[row] & RETIRED) != 0;
    }

    @Nullable CompetenceClass competenceClass(int row) {
        int number = rows.marks()[row] & NO_CLASS;
        return number == NO_CLASS ? null : CLASSES[number];
    }

    /** Against the mean. */
    float length(int row) {
        return rows.lengths()[row] / meanLength;
    }

    /** The term of a stem, or -1 where no competence has it. */
    int term(String stem) {
        return vocabulary.getOrDefault(stem, -1);
    }

    int count(int term) {
        return term < 0 ? 0 : lists.starts()[term + 1] - lists.starts()[term];
    }

    /** How much it tells to have the term: the rarer, the more. */
    float rarity(int term) {
        int count = count(term);
        return (float) Math.log(1 + (size() - count + 0.5) / (count + 0.5));
    }

    /** Whether the words follow each other in the statement, at most one word between them, in any order. */
    boolean near(int row, int one, int other) {
        int[] sequence = rows.sequence();
        int end = rows.sequenceStarts()[row + 1];
        for (int i = rows.sequenceStarts()[row]; i < end; i++) {
            int partner = sequence[i] == one ? other : sequence[i] == other ? one : -1;
            for (int j = i + 1; partner >= 0 && j < Math.min(end, i + 3); j++) {
                if (sequence[j] == partner) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Pairs of rows: the old one, and the one that took its place. */
    int[] replaced() {
        return replaced;
    }
}
