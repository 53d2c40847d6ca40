package org.goldenthread.competencecatalogue.qualifications.tailored;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of each part an award needs.
 *
 * @param credits the least of each part; nothing is asked of a part that is not there
 * @param total the least in all
 */
record SkillsMix(Map<AwardPart, Integer> credits, @Nullable Integer total) {

    private static final int HUNDRED = 100;

    /** Shares of an award of that size. A part of a credit is rounded up: less would not be the share. */
    static SkillsMix ofPercents(Map<AwardPart, Integer> percents, int total) {
        Map<AwardPart, Integer> credits = new EnumMap<>(AwardPart.class);
        percents.forEach((part, percent) -> credits.put(part, Math.ceilDiv(percent * total, HUNDRED)));
        return new SkillsMix(credits, total);
    }

    List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (AwardPart part : AwardPart.values()) {
            int least = credits.getOrDefault(part, 0);
            if (least > 0) {
                requirements.add(new Requirement(
                        Requirement.Kind.PART_CREDIT,
                        part.text(),
                        part.text(),
                        least,
                        true,
                        units -> creditOf(part, units)));
            }
        }
        if (total != null) {
            requirements.add(new Requirement(
                    Requirement.Kind.TOTAL_CREDIT, null, "The whole", total, true, SkillsMix::creditOfAll));
        }
        return requirements;
    }

    static Tally creditOf(AwardPart part, List<ChosenUnit> units) {
        Tally own = creditOfAll(
                units.stream().filter(unit -> unit.classified().part() == part).toList());
        boolean someOfNoPart = units.stream().anyMatch(unit -> unit.classified().part() == null);
        return new Tally(own.counted(), own.maybeMore() || someOfNoPart);
    }

    private static Tally creditOfAll(List<ChosenUnit> units) {
        return new Tally(
                units.stream().mapToInt(ChosenUnit::knownCredit).sum(),
                units.stream().anyMatch(unit -> unit.credit() == null));
    }
}
