package org.goldenthread.competencecatalogue.qualifications.tailored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardRequest.ChosenUnitRequest;
import org.goldenthread.competencecatalogue.qualifications.units.Coverage;
import org.goldenthread.competencecatalogue.qualifications.units.Unit;
import org.goldenthread.competencecatalogue.qualifications.units.Units;
import org.jspecify.annotations.Nullable;

/** Looks the units of a request up in the register. */
@ApplicationScoped
class ChosenUnits {

    private final Units units;
    private final PublishedCompetences competences;

    ChosenUnits(Units units, PublishedCompetences competences) {
        this.units = units;
        this.competences = competences;
    }

    /** In the order of the request. What is wrong with one is added to the faults. */
    List<ChosenUnit> of(List<ChosenUnitRequest> requested, List<Fault> faults) {
        Map<String, Unit> known = units.find(requested.stream()
                .flatMap(one -> Stream.ofNullable(one.reference()))
                .distinct()
                .toList());
        Map<UUID, CompetenceSummary> covered = competences.find(known.values().stream()
                .flatMap(unit -> unit.covered().stream())
                .map(Unit.Covered::competence)
                .distinct()
                .toList());
        Set<String> seen = new HashSet<>();
        List<ChosenUnit> chosen = new ArrayList<>();
        for (int i = 0; i < requested.size(); i++) {
            ChosenUnitRequest one = requested.get(i);
            String place = "/units/" + i;
            if (one.reference() == null) {
                chosen.add(own(one, place, faults));
            } else if (!seen.add(one.reference())) {
                faults.add(new Fault(place + "/reference", "repeated", "The unit is there before: it can count once."));
            } else {
                Unit unit = known.get(one.reference());
                if (unit == null) {
                    faults.add(new Fault(
                            place + "/reference", "unknown-unit", "The register has no unit with this reference."));
                } else {
                    differences(one, unit, place, faults);
                    chosen.add(registered(one, unit, covered));
                }
            }
        }
        return chosen;
    }

    private static ChosenUnit own(ChosenUnitRequest one, String place, List<Fault> faults) {
        if (one.credit() == null) {
            faults.add(new Fault(
                    place,
                    "reference-or-credit",
                    "Give a reference of the register, or the credit of a unit of your own."));
        }
        return new ChosenUnit(
                null,
                Objects.requireNonNullElse(one.title(), "A unit of your own"),
                one.credit(),
                one.level(),
                true,
                one.competenceClass() == null ? Classified.UNKNOWN : Classified.byCaller(one.competenceClass()));
    }

    /** What the register knows holds: a request that says otherwise means another unit. */
    private static void differences(ChosenUnitRequest one, Unit unit, String place, List<Fault> faults) {
        differs(one.credit(), unit.credit(), place + "/credit", faults);
        differs(one.level(), unit.level(), place + "/level", faults);
    }

    private static void differs(@Nullable Integer said, @Nullable Integer known, String place, List<Fault> faults) {
        if (said != null && known != null && !said.equals(known)) {
            faults.add(
                    new Fault(place, "differs-from-register", "The register has %d. Leave it out.".formatted(known)));
        }
    }

    private static ChosenUnit registered(ChosenUnitRequest one, Unit unit, Map<UUID, CompetenceSummary> covered) {
        return new ChosenUnit(
                unit.reference(),
                unit.title(),
                unit.credit() == null ? one.credit() : unit.credit(),
                unit.level() == null ? one.level() : unit.level(),
                unit.verified(),
                one.competenceClass() == null
                        ? Classified.by(covered(unit, Coverage.FULL, covered), covered(unit, Coverage.PARTIAL, covered))
                        : Classified.byCaller(one.competenceClass()));
    }

    private static List<CompetenceSummary> covered(
            Unit unit, Coverage coverage, Map<UUID, CompetenceSummary> competences) {
        return unit.covered().stream()
                .filter(one -> one.coverage() == coverage)
                .flatMap(one -> Stream.ofNullable(competences.get(one.competence())))
                .toList();
    }
}
