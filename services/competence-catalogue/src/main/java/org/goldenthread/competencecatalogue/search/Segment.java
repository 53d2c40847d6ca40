package org.goldenthread.competencecatalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list that is sorted by one thing; a list is one or more of them, one after the other: the entries with the words in their heading
 * before those with the words elsewhere, courses with a date before those without.
 */
public interface Segment {

    /** The next entries of the segment. */
    List<Found> after(@Nullable Position last, int number, int limit);

    /**
     * Where many entries have the words, those of a page are found soon by going down the order they are wanted in; if not, all that have the words are
     * sorted.
     *
     * @param pick goes down a stretch of the order
     */
    static List<Found> picked(boolean manyHave, int limit, Supplier<List<Found>> pick, Supplier<List<Found>> sort) {
        List<Found> picked = manyHave ? pick.get() : List.of();
        return picked.size() == limit ? picked : sort.get();
    }

    /** The next entries of a list, going on in the segment of the last one. */
    static List<Found> page(List<Segment> segments, @Nullable Position last, int limit) {
        List<Found> found = new ArrayList<>();
        int first = last == null ? 0 : last.segment();
        for (int i = first; i < segments.size() && found.size() < limit; i++) {
            found.addAll(segments.get(i).after(i == first ? last : null, i, limit - found.size()));
        }
        return found;
    }
}
