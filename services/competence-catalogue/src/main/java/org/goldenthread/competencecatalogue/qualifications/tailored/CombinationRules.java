package org.goldenthread.competencecatalogue.qualifications.tailored;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.competencecatalogue.qualifications.Combination;
import org.goldenthread.competencecatalogue.qualifications.Combination.Group;
import org.goldenthread.competencecatalogue.qualifications.Qualification;

/** What a qualification asks for, drawn from its rules of combination. */
final class CombinationRules {

    private final Combination rules;

    CombinationRules(Combination rules) {
        this.rules = rules;
    }

    static List<Requirement> of(Qualification qualification) {
        var rules = new CombinationRules(qualification.combination());
        List<Requirement> requirements = new ArrayList<>();
        qualification.combination().groups().forEach(group -> rules.ofGroup(group, requirements));
        Integer atLevel = qualification.levelOfCredit();
        Integer creditAtLevel = qualification.combination().minimumCreditAtLevel();
        if (creditAtLevel != null && atLevel != null) {
            requirements.add(new Requirement(
                    Requirement.Kind.CREDIT_AT_LEVEL,
                    null,
                    "Level %d and above".formatted(atLevel),
                    creditAtLevel,
                    true,
                    units -> rules.total(units, unit -> unit.isAt(atLevel), unit -> unit.level() == null)));
        }
        Integer credit = qualification.combination().minimumCredit();
        if (credit != null) {
            requirements.add(
                    new Requirement(Requirement.Kind.TOTAL_CREDIT, null, "The whole", credit, true, rules::total));
        }
        return requirements;
    }

    private void ofGroup(Group group, List<Requirement> to) {
        if (group.mandatory()) {
            // a unit that is not known to be one of them takes no other's place
            to.add(new Requirement(
                    Requirement.Kind.MANDATORY_UNITS,
                    group.code(),
                    group.title(),
                    group.units().size(),
                    group.complete(),
                    units -> new Tally(in(group, units).size(), false)));
        }
        if (group.minimumUnits() != null) {
            to.add(new Requirement(
                    Requirement.Kind.GROUP_UNITS,
                    group.code(),
                    group.title(),
                    group.minimumUnits(),
                    true,
                    units -> new Tally(in(group, units).size(), mayHaveOthers(group, units))));
        }
        if (group.minimumCredit() != null) {
            to.add(new Requirement(
                    Requirement.Kind.GROUP_CREDIT,
                    group.code(),
                    group.title(),
                    group.minimumCredit(),
                    true,
                    units -> credit(group, units)));
        }
    }

    private Tally total(List<ChosenUnit> units) {
        return total(units, unit -> true, unit -> false);
    }

    /**
     * What counts of all groups. Of one that has more than may count, those count that are asked for.
     *
     * @param asked of which units credit is asked for
     * @param open of which it is not known
     */
    private Tally total(List<ChosenUnit> units, Predicate<ChosenUnit> asked, Predicate<ChosenUnit> open) {
        return rules.groups().stream()
                .map(group -> credit(group, units, asked, open))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    Tally credit(Group group, List<ChosenUnit> units) {
        return credit(group, units, unit -> true, unit -> false);
    }

    private Tally credit(Group group, List<ChosenUnit> units, Predicate<ChosenUnit> asked, Predicate<ChosenUnit> open) {
        List<ChosenUnit> own = in(group, units);
        int credit =
                own.stream().filter(asked).mapToInt(ChosenUnit::knownCredit).sum();
        boolean unknown = own.stream().anyMatch(unit -> open.test(unit) || (asked.test(unit) && unit.credit() == null));
        var tally = new Tally(credit, unknown || mayHaveOthers(group, units));
        return group.maximumCredit() == null ? tally : tally.atMost(group.maximumCredit());
    }

    static List<ChosenUnit> in(Group group, List<ChosenUnit> units) {
        return units.stream()
                .filter(unit -> unit.reference() != null && group.units().contains(unit.reference()))
                .toList();
    }

    /** A unit that is in no group that we know of may be one of those that we do not know of. */
    private boolean mayHaveOthers(Group group, List<ChosenUnit> units) {
        return !group.complete() && units.stream().anyMatch(this::isInNoGroup);
    }

    private boolean isInNoGroup(ChosenUnit unit) {
        return unit.reference() != null && rules.groupOf(unit.reference()).isEmpty();
    }
}
