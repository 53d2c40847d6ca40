package org.goldenthread.sampledata.proportion;

import java.util.EnumMap;
import java.util.Map;
import org.goldenthread.sampledata.spec.HighestLevel;

/**
 * Registered managers of one setting, counted.
 *
 * @param base all of them
 * @param exclusive by highest level; under {@code NONE} those without any qualification, or without a record of one
 * @param otherRelevant those who hold a qualification that has no level, whatever else they hold
 */
public record ManagerCounts(int base, Map<HighestLevel, Integer> exclusive, int otherRelevant) {

    public ManagerCounts {
        exclusive = new EnumMap<>(exclusive);
    }

    public int at(HighestLevel level) {
        return exclusive.getOrDefault(level, 0);
    }

    /** Those who hold nothing but qualifications without a level: what the exclusive rows leave of the base. */
    public int onlyOtherRelevant() {
        return base - exclusive.values().stream().mapToInt(Integer::intValue).sum();
    }

    ManagerCounts minus(ManagerCounts other) {
        Map<HighestLevel, Integer> rest = new EnumMap<>(HighestLevel.class);
        for (HighestLevel level : HighestLevel.values()) {
            rest.put(level, at(level) - other.at(level));
        }
        return new ManagerCounts(base - other.base, rest, otherRelevant - other.otherRelevant);
    }
}
