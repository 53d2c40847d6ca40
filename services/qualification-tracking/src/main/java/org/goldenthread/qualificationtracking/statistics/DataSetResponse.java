package org.goldenthread.qualificationtracking.statistics;

import java.util.List;
import org.goldenthread.qualificationtracking.statistics.disclosure.DisclosurePolicy;

/** A data set in the list of them. */
public record DataSetResponse(String id, String title, String description) {

    static DataSetResponse from(DataSet dataSet) {
        return new DataSetResponse(dataSet.id(), dataSet.title(), dataSet.description());
    }

    /**
     * All that is needed to query a data set and to understand the answer.
     *
     * @param periods there are figures for, newest first
     * @param policy how numbers are protected: counts below {@code minimumCount} are hidden, and what would give them away
     */
    public record Meta(
            String id,
            String title,
            String description,
            List<Dimension> dimensions,
            List<Item> measures,
            List<String> periods,
            DisclosurePolicy policy,
            String statusOfHidden) {

        static Meta from(DataSet dataSet, List<String> periods, DisclosurePolicy policy) {
            return new Meta(
                    dataSet.id(),
                    dataSet.title(),
                    dataSet.description(),
                    dataSet.breakdowns().stream().map(Dimension::from).toList(),
                    Measures.PRINTED.stream().map(Item::from).toList(),
                    periods,
                    policy,
                    Answer.CONFIDENTIAL);
        }
    }

    /**
     * A dimension: a filter, and something to break an answer down by.
     *
     * @param unlistedOthers whether the total holds more than the codes listed
     */
    public record Dimension(String name, String title, List<Item> codes, boolean unlistedOthers) {

        static Dimension from(Breakdown breakdown) {
            return new Dimension(
                    breakdown.name(),
                    breakdown.title(),
                    breakdown.codes().stream().map(Item::from).toList(),
                    breakdown.hasRest());
        }
    }

    /** A code and what it is called. */
    public record Item(String code, String label) {

        static Item from(Breakdown.Code code) {
            return new Item(code.code(), code.label());
        }
    }
}
