package org.goldenthread.competencecatalogue.qualifications.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.QualificationProblems;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.goldenthread.competencecatalogue.qualifications.Tags;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class UnitService {

    private final Units units;
    private final PublishedCompetences competences;
    private final QualificationService register;

    UnitService(Units units, PublishedCompetences competences, QualificationService register) {
        this.units = units;
        this.competences = competences;
        this.register = register;
    }

    /** What became of a unit, and whether it is new. */
    record Kept(UnitResponse unit, boolean added) {}

    /** Adds a unit or changes it. One that says the same already is left as it is. */
    @Transactional
    Kept keep(UnitReference reference, UnitRequest request, @Nullable String ifMatch) {
        register.lock();
        Optional<Unit> known = units.find(reference.text());
        Unit unit = request.toUnit(reference, known.map(Unit::version).orElse(0L));
        if (known.isEmpty()) {
            ETag.refuseMatch(ifMatch);
        } else if (unit.equals(known.get())) {
            return new Kept(answer(known.get()), false);
        } else {
            ETag.requireMatch(ifMatch, Tags.of(answer(known.get())));
        }
        QualificationProblems.refuse(QualificationProblems.INVALID_UNIT, faults(request));
        units.save(List.of(unit));
        return new Kept(answer(units.find(reference.text()).orElseThrow()), known.isEmpty());
    }

    private List<Fault> faults(UnitRequest request) {
        List<UnitRequest.CoveredRequest> covered = request.competences() == null ? List.of() : request.competences();
        Set<UUID> published =
                published(covered.stream().map(UnitRequest.CoveredRequest::id).toList());
        Set<UUID> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            String place = "/competences/" + i + "/id";
            if (!seen.add(covered.get(i).id())) {
                faults.add(new Fault(place, "repeated", "The competence is there before."));
            } else if (!published.contains(covered.get(i).id())) {
                faults.add(new Fault(place, "unknown-competence", "No published competence has this id."));
            }
        }
        return faults;
    }

    /** Those of the ids that are published competences. */
    public Set<UUID> published(Collection<UUID> ids) {
        return competences.find(ids).keySet();
    }

    /** @param changed new or changed, and checked */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Collection<Unit> changed) {
        units.save(changed);
    }

    UnitResponse get(String reference) {
        return UnitReference.of(reference)
                .flatMap(parsed -> units.find(parsed.text()))
                .map(this::answer)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The register has no unit with this reference."));
    }

    private UnitResponse answer(Unit unit) {
        return answers(List.of(unit)).getFirst();
    }

    List<UnitResponse> answers(List<Unit> found) {
        Map<UUID, CompetenceSummary> covered = competences.find(found.stream()
                .flatMap(unit -> unit.covered().stream())
                .map(Unit.Covered::competence)
                .distinct()
                .toList());
        Map<String, List<String>> qualifications =
                units.qualifications(found.stream().map(Unit::reference).toList());
        return found.stream()
                .map(unit -> UnitResponse.from(unit, covered, qualifications.getOrDefault(unit.reference(), List.of())))
                .toList();
    }
}
