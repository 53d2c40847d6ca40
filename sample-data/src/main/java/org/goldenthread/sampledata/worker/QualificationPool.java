package org.goldenthread.sampledata.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Weights;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.spec.HighestLevel;
import org.goldenthread.sampledata.spec.ManagerPlan;

/** Draws qualifications: none twice for one worker, each in a year in which it could be awarded to someone of that age. */
final class QualificationPool {

    private static final int ACHIEVED_FROM_AGE = 17;
    private static final int FIRST_YEAR = 1985;
    private static final double LEADERSHIP_AWARD = 0.8;
    private static final double SECOND_AWARD = 0.6;

    // About 1.8 qualifications a worker, whichever of the two layouts has to hold them.
    private static final Weights<Integer> HOW_MANY_OF_3 =
            new Weights<Integer>().add(0, 12).add(1, 26).add(2, 32).add(3, 30);
    private static final Weights<Integer> HOW_MANY_OF_6 = new Weights<Integer>()
            .add(0, 14)
            .add(1, 32)
            .add(2, 30)
            .add(3, 14)
            .add(4, 6)
            .add(5, 3)
            .add(6, 1);

    private final List<Qualification> all;
    private final Map<HighestLevel, List<Qualification>> byLevel = new EnumMap<>(HighestLevel.class);
    private final List<Qualification> below4;
    private final List<Qualification> leadership;
    private final LocalDate asOf;

    QualificationPool(CodeLists codes, LocalDate asOf) {
        this.asOf = asOf;
        all = codes.list("qualifications").orElseThrow().rows().stream()
                .map(row -> Objects.requireNonNull(codes.qualification(Integer.parseInt(row.getFirst()))))
                .toList();
        for (HighestLevel level : HighestLevel.values()) {
            byLevel.put(
                    level, all.stream().filter(each -> levelOf(each) == level).toList());
        }
        below4 = all.stream()
                .filter(each -> levelOf(each) != HighestLevel.LEVEL_4_OR_ABOVE)
                .toList();
        leadership = all.stream()
                .filter(each -> each.leadership() && levelOf(each) == HighestLevel.LEVEL_4_OR_ABOVE)
                .toList();
    }

    /** What the plan says, and sometimes a second award below the highest. */
    List<HeldQualification> forManager(ManagerPlan plan, LocalDate born, Draw draw) {
        List<HeldQualification> held = new ArrayList<>();
        if (plan.highest() != HighestLevel.NONE) {
            boolean leads = plan.highest() == HighestLevel.LEVEL_4_OR_ABOVE && draw.chance(LEADERSHIP_AWARD);
            add(leads ? leadership : at(plan.highest()), held, born, draw);
        }
        if (plan.otherRelevant()) {
            add(at(HighestLevel.NONE), held, born, draw);
        }
        if (plan.highest().compareTo(HighestLevel.LEVEL_2) < 0 && draw.chance(SECOND_AWARD)) {
            add(at(HighestLevel.LEVEL_2), held, born, draw);
        }
        return held;
    }

    List<HeldQualification> forWorker(Worker worker, int most, Draw draw) {
        boolean skilled = worker.role().managerial() || worker.jobType().equals(Proportions.PROFESSIONAL);
        Weights<Integer> howMany = most == SampleColumns.MOST_QUALIFICATIONS ? HOW_MANY_OF_6 : HOW_MANY_OF_3;
        List<HeldQualification> held = new ArrayList<>();
        for (int count = howMany.pick(draw); count > 0; count--) {
            add(skilled ? all : below4, held, worker.born(), draw);
        }
        return held;
    }

    /** One that is not held yet and still awarded. */
    Qualification next(boolean managerial, List<HeldQualification> held, Draw draw) {
        List<Qualification> from = managerial ? leadership : below4;
        return search(from, draw, each -> each.validUntil() == null && !isHeld(each, held))
                .orElseThrow();
    }

    private void add(List<Qualification> from, List<HeldQualification> held, LocalDate born, Draw draw) {
        search(from, draw, each -> !isHeld(each, held) && firstYear(each, born) <= lastYear(each))
                .ifPresent(found ->
                        held.add(new HeldQualification(found, draw.between(firstYear(found, born), lastYear(found)))));
    }

    // From a random place onwards, round to it again: one draw, and no list of what is left.
    private static Optional<Qualification> search(List<Qualification> from, Draw draw, Predicate<Qualification> fits) {
        int start = draw.between(0, from.size() - 1);
        for (int i = 0; i < from.size(); i++) {
            Qualification candidate = from.get((start + i) % from.size());
            if (fits.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(Qualification one, List<HeldQualification> held) {
        return held.stream().anyMatch(each -> each.qualification().code() == one.code());
    }

    private static int firstYear(Qualification qualification, LocalDate born) {
        int awarded = qualification.validFrom() == null
                ? FIRST_YEAR
                : qualification.validFrom().getYear();
        return Math.max(awarded, born.getYear() + ACHIEVED_FROM_AGE);
    }

    private int lastYear(Qualification qualification) {
        LocalDate until = qualification.validUntil();
        return until == null || until.isAfter(asOf) ? asOf.getYear() : until.getYear();
    }

    private List<Qualification> at(HighestLevel level) {
        return Objects.requireNonNull(byLevel.get(level));
    }

    private static HighestLevel levelOf(Qualification qualification) {
        Integer level = qualification.level();
        if (level == null) {
            return HighestLevel.NONE;
        }
        return switch (level) {
            case 0, 1 -> HighestLevel.ENTRY_OR_1;
            case 2 -> HighestLevel.LEVEL_2;
            case 3 -> HighestLevel.LEVEL_3;
            default -> HighestLevel.LEVEL_4_OR_ABOVE;
        };
    }
}
