package org.goldenthread.competencecatalogue.qualifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules of combination must be: their units are known, once, and somebody can fulfil them. */
final class CombinationChecks {

    private static final String AT = "/combination";

    private final Qualification one;
    private final Map<String, UnitSummary> units;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> groupOfUnit = new HashMap<>();

    private CombinationChecks(Qualification one, Map<String, UnitSummary> units) {
        this.one = one;
        this.units = units;
    }

    static List<Fault> faults(Qualification one, Map<String, UnitSummary> units) {
        var checks = new CombinationChecks(one, units);
        checks.totals();
        List<Combination.Group> groups = one.combination().groups();
        for (int i = 0; i < groups.size(); i++) {
            checks.group(groups.get(i), AT + "/groups/" + i);
        }
        if (checks.faults.isEmpty()) {
            checks.whole();
        }
        return checks.faults;
    }

    private void totals() {
        Combination rules = one.combination();
        if (exceeds(rules.minimumCreditAtLevel(), rules.minimumCredit())) {
            fault(AT + "/minimumCreditAtLevel", "more-than-all", "It can't be more than the credit in all.");
        }
        if (rules.atLevel() != null && rules.minimumCreditAtLevel() == null) {
            fault(
                    AT + "/atLevel",
                    "level-without-credit",
                    "Say with minimumCreditAtLevel how much has to be at this level.");
        }
        if (rules.minimumCreditAtLevel() != null && one.levelOfCredit() == null) {
            fault(AT + "/atLevel", "level-missing", "Say at which level: the qualification has none.");
        }
    }

    private void group(Combination.Group group, String at) {
        if (!codes.add(group.code())) {
            fault(at + "/code", "repeated", "Another group has this code.");
        }
        if (exceeds(group.minimumCredit(), group.maximumCredit())) {
            fault(at + "/maximumCredit", "maximum-below-minimum", "The most credit can't be below the least.");
        }
        if (group.mandatory() && group.minimumUnits() != null) {
            fault(
                    at + "/minimumUnits",
                    "all-are-needed",
                    "All units of a mandatory group are needed: leave the number out.");
        }
        for (int i = 0; i < group.units().size(); i++) {
            unit(group, group.units().get(i), at + "/units/" + i);
        }
        if (faults.isEmpty() && group.complete()) {
            reach(group, at);
        }
    }

    private void unit(Combination.Group group, String unit, String at) {
        String other = groupOfUnit.putIfAbsent(unit, group.code());
        if (other != null) {
            fault(at, "repeated", "The unit is there before: it can count once.");
        } else if (!units.containsKey(unit)) {
            fault(at, "unknown-unit", "The register has no unit with this reference. Put it there first.");
        }
    }

    private void reach(Combination.Group group, String at) {
        Integer most = credit(group.units());
        if (most != null && exceeds(group.minimumCredit(), most)) {
            fault(
                    at + "/minimumCredit",
                    "out-of-reach",
                    "All units of the group together have %d credits.".formatted(most));
        }
        if (exceeds(group.minimumUnits(), group.units().size())) {
            fault(
                    at + "/minimumUnits",
                    "out-of-reach",
                    "The group has %d units.".formatted(group.units().size()));
        }
    }

    /** Where all groups are complete and all credits known, what is asked for in all can be had. */
    private void whole() {
        Combination rules = one.combination();
        if (rules.minimumCredit() == null || rules.groups().isEmpty() || !rules.isComplete()) {
            return;
        }
        int most = 0;
        for (Combination.Group group : rules.groups()) {
            Integer credit = credit(group.units());
            if (credit == null) {
                return;
            }
            most += group.maximumCredit() == null ? credit : Math.min(credit, group.maximumCredit());
        }
        if (rules.minimumCredit() > most) {
            fault(AT + "/minimumCredit", "out-of-reach", "All that can count together is %d credits.".formatted(most));
        }
    }

    /** Null where the credit of one is not known. */
    private @Nullable Integer credit(List<String> references) {
        int sum = 0;
        for (String reference : references) {
            Integer credit = Objects.requireNonNull(units.get(reference)).credit();
            if (credit == null) {
                return null;
            }
            sum += credit;
        }
        return sum;
    }

    private static boolean exceeds(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && one > other;
    }

    private void fault(String place, String code, String detail) {
        faults.add(new Fault(place, code, detail));
    }
}
