package org.goldenthread.competencecatalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.Statistics;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts what is found, up to a number. */
@ApplicationScoped
public class Totals {

    private static final double MANY = 1.5 * Total.COUNTED;

    /** So many in the sample stand for more than are counted: by seven standard deviations. */
    private static final int ENOUGH = 1_500;

    private final Statistics statistics;

    Totals(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * The entries that have the words, up to {@link Total#COUNTED}. Where words are very common the sample of one in eight is asked first.
     *
     * @param conditions what a row must fulfil, the words included
     */
    public Total of(Handle handle, Catalogue catalogue, Conditions conditions, @Nullable SearchText text) {
        boolean many = text != null
                && statistics.entries(handle, catalogue, text.tiers().getLast().lexemes()) > MANY;
        if (many) {
            Conditions sampled = new Conditions().and(conditions).and(CountedIn.SAMPLE.condition(true));
            if (count(handle, catalogue, sampled, ENOUGH) > ENOUGH) {
                return new Total(Total.COUNTED, true);
            }
        }
        return upTo(Total.COUNTED, handle, catalogue, conditions);
    }

    /** Where something has to be looked up for each entry. */
    public Total lookingUp(Handle handle, Catalogue catalogue, Conditions conditions) {
        return upTo(Total.LOOKED_UP, handle, catalogue, conditions);
    }

    private static Total upTo(int most, Handle handle, Catalogue catalogue, Conditions conditions) {
        return Total.upTo(most, count(handle, catalogue, conditions, most));
    }

    /** Up to one more than the most. */
    private static long count(Handle handle, Catalogue catalogue, Conditions conditions, int most) {
        return conditions
                .query(
                        handle,
                        "select count(*) from (select from %s s where %s limit %d) as found"
                                .formatted(catalogue.table(), conditions.sql(), most + 1))
                .mapTo(Long.class)
                .one();
    }
}
