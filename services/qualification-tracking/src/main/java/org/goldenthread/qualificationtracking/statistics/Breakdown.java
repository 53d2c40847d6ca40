package org.goldenthread.qualificationtracking.statistics;

import java.util.List;
import java.util.Optional;

/**
 * A dimension of the statistics.
 *
 * @param name as in {@code by=} and as a filter
 * @param column of the counts
 * @param codes in the order in which they are printed; those in the counts and not here are never asked for by themselves
 * @param hasRest whether a reader has to reckon with such others, so that the total is more than the parts shown
 */
record Breakdown(String name, String column, String title, List<Code> codes, boolean hasRest) {

    /** One code and what it is called. */
    record Code(String code, String label) {}

    Optional<Code> code(String wanted) {
        return codes.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }
}
