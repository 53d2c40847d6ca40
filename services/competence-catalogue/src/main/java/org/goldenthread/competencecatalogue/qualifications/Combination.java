package org.goldenthread.competencecatalogue.qualifications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which units make up a qualification.
 *
 * @param minimumCredit credit in all
 * @param minimumCreditAtLevel credit that has to be at {@code atLevel} or above
 * @param atLevel null for the qualification's own level
 */
public record Combination(
        @Nullable Integer minimumCredit,
        @Nullable Integer minimumCreditAtLevel,
        @Nullable Integer atLevel,
        List<Group> groups) {

    public static final Combination NONE = new Combination(null, null, null, List.of());

    /**
     * Units of which all are needed, or some.
     *
     * @param mandatory whether all are needed
     * @param complete false where it has units that are not known here
     * @param maximumCredit what is beyond it does not count
     * @param minimumUnits how many units are needed of an optional group
     * @param units references
     */
    public record Group(
            String code,
            String title,
            boolean mandatory,
            boolean complete,
            @Nullable Integer minimumCredit,
            @Nullable Integer maximumCredit,
            @Nullable Integer minimumUnits,
            List<String> units) {}

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Combination withGroups(List<Group> others) {
        return new Combination(minimumCredit, minimumCreditAtLevel, atLevel, List.copyOf(others));
    }

    public Combination withTotals(@Nullable Integer credit, @Nullable Integer creditAtLevel, @Nullable Integer level) {
        return new Combination(credit, creditAtLevel, level, groups);
    }

    /** Whether every unit that can count is known. */
    public boolean isComplete() {
        return groups.stream().allMatch(Group::complete);
    }

    /** The references of all units. */
    public Stream<String> units() {
        return groups.stream().flatMap(group -> group.units().stream());
    }

    public Optional<Group> groupOf(String unit) {
        return groups.stream().filter(group -> group.units().contains(unit)).findFirst();
    }
}
