package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.BitSet;
import java.util.Collection;
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

    private static final int NO_CLASS = 7;
    private static final int RETIRED = 8;
    private static final List<CompetenceClass> CLASSES = List.of(CompetenceClass.values());
    private static final long BYTES_PER_WORD = 110;

    /** Lists one after the other: that of number n is at {@code starts[n]} until {@code starts[n + 1]}. */
    record Lists(int[] starts, int[] values) {

        long bytes() {
            return 4L * (starts.length + values.length);
        }
    }

    /**
     * @param postings rows of each term, {@link Weighted}
     * @param ids two for each row
     * @param groups rows with the same number are the same competence
     * @param sequences the stems of each row
     * @param profiles what each row speaks of, {@link Weighted}
     */
    record Content(
            int[] starts,
            int[] postings,
            long[] ids,
            int[] groups,
            byte[] marks,
            float[] lengths,
            Lists sequences,
            Lists profiles,
            Successors successors) {}

    private final Language language;
    private final Map<String, Integer> vocabulary;
    private final Content content;
    private final float meanLength;

    CatalogueIndex(Language language, Map<String, Integer> vocabulary, Content content) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.content = content;
        float sum = 0;
        for (float length : content.lengths()) {
            sum += length;
        }
        meanLength = size() == 0 ? 1 : sum / size();
    }

    public int size() {
        return content.marks().length;
    }

    /** What it takes of memory, the words of the vocabulary by estimate. */
    public long bytes() {
        return 4L * (content.starts().length + content.postings().length)
                + (8L * 2 + 4 + 1 + 4) * size()
                + content.sequences().bytes()
                + content.profiles().bytes()
                + 8L * content.successors().size()
                + BYTES_PER_WORD * vocabulary.size();
    }

    /** The rows of these competences, those that are not there left out. */
    public BitSet rows(Collection<UUID> competences) {
        BitSet rows = new BitSet(size());
        for (UUID competence : competences) {
            int row = row(content.ids(), size(), competence);
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** The row of an id among those of the first {@code size} rows, which are in order; -1 where there is none. */
    static int row(long[] ids, int size, UUID id) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(ids, middle, id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    static int compare(long[] ids, int row, UUID id) {
        int order = Long.compareUnsigned(ids[2 * row], id.getMostSignificantBits());
        return order != 0 ? order : Long.compareUnsigned(ids[2 * row + 1], id.getLeastSignificantBits());
    }

    /** Class and use of a competence in one number. */
    static byte mark(@Nullable CompetenceClass competenceClass, boolean retired) {
        int number = competenceClass == null ? NO_CLASS : CLASSES.indexOf(competenceClass);
        return (byte) (retired ? number | RETIRED : number);
    }

    Language language() {
        return language;
    }

    Content content() {
        return content;
    }

    UUID id(int row) {
        return new UUID(content.ids()[2 * row], content.ids()[2 * row + 1]);
    }

    boolean retired(int row) {
        return (content.marks()[row] & RETIRED) != 0;
    }

    @Nullable
    CompetenceClass competenceClass(int row) {
        int number = content.marks()[row] & NO_CLASS;
        return number == NO_CLASS ? null : CLASSES.get(number);
    }

    /** Against the mean. */
    float length(int row) {
        return content.lengths()[row] / meanLength;
    }

    /** The term of a stem, or -1 where no competence has it. */
    int term(String stem) {
        return vocabulary.getOrDefault(stem, -1);
    }

    int count(int term) {
        return term < 0 ? 0 : content.starts()[term + 1] - content.starts()[term];
    }

    /** How much it tells to have the term: the rarer, the more. */
    float rarity(int term) {
        int count = count(term);
        return (float) Math.log(1 + (size() - count + 0.5) / (count + 0.5));
    }

    /** Whether the words stand in the statement with one word between them at the most, in any order. */
    boolean near(int row, int one, int other) {
        Lists sequences = content.sequences();
        int end = sequences.starts()[row + 1];
        for (int i = sequences.starts()[row]; i < end; i++) {
            int stem = sequences.values()[i];
            int partner = stem == one ? other : stem == other ? one : -1;
            for (int j = i + 1; partner >= 0 && j < Math.min(end, i + 3); j++) {
                if (sequences.values()[j] == partner) {
                    return true;
                }
            }
        }
        return false;
    }
}
