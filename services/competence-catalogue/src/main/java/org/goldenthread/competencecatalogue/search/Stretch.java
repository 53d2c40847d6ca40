package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.text.SearchText;

/**
 * A part of the order of rank. Each entry has its stretch among its lexemes, as {@code search_parts} in the migrations writes it, so that the
 * index finds the entries of some stretches that have the words, without a look at all the others that have them.
 *
 * @param least the least rank in it
 * @param stretches numbers of the stretches in it; empty for all from the least rank on
 */
record Stretch(int least, List<Integer> stretches) {

    private static final int BITS = 12;
    private static final List<Double> SHARES = List.of(0.03, 0.15);

    /** With more of them the index takes longer than without. */
    private static final int MOST = 256;

    /** From a rank on, in one. */
    static List<Stretch> rest(int rank) {
        return List.of(new Stretch(rank, List.of()));
    }

    /**
     * From a rank on: a few hundredths of the entries, then more of them, then the rest.
     *
     * @param ranks between which about the same number of entries lie
     */
    static List<Stretch> widening(int rank, List<Integer> ranks) {
        List<Stretch> all = new ArrayList<>();
        int from = rank;
        for (double share : SHARES) {
            int end = end(from, ranks, share);
            if (end >= ranks.size()) {
                break;
            }
            int first = from >> BITS;
            int next = (ranks.get(end) >> BITS) + 1;
            if (next - first > MOST) {
                break;
            }
            all.add(new Stretch(from, IntStream.range(first, next).boxed().toList()));
            from = next << BITS;
        }
        all.addAll(rest(from));
        return all;
    }

    /** The place of the rank up to which a share of all entries follows. */
    private static int end(int from, List<Integer> ranks, double share) {
        int place = 0;
        while (place < ranks.size() && ranks.get(place) < from) {
            place++;
        }
        return place + (int) Math.max(1, share * ranks.size());
    }

    /** A query, for the entries in it alone. */
    String query(String words) {
        return stretches.isEmpty()
                ? words
                : stretches.stream()
                        .map(number -> SearchText.lexeme("<" + number))
                        .collect(Collectors.joining(" | ", "(" + words + ") & (", ")"));
    }
}
