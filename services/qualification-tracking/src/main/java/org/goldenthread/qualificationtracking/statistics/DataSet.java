package org.goldenthread.qualificationtracking.statistics;

import java.util.List;
import java.util.Optional;

/**
 * A data set: managers of some roles, to be broken down by some dimensions. Every answer has the same measures.
 *
 * @param roles codes of the job roles it counts
 */
record DataSet(String id, String title, String description, List<Integer> roles, List<Breakdown> breakdowns) {

    /** Name of the dimension whose codes form a hierarchy: England, regions, authorities. */
    static final String AREA = "area";

    Optional<Breakdown> breakdown(String name) {
        return breakdowns.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
