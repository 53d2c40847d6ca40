package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkMove;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.competencecatalogue.frameworks.associations.AssociationService;
import org.goldenthread.competencecatalogue.frameworks.competences.BatchRequest.Operation;
import org.goldenthread.competencecatalogue.frameworks.competences.BatchRequest.What;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/** Many changes at once: any of them in a draft, ends of competences in what is published. */
@ApplicationScoped
class BatchService {

    private final Frameworks frameworks;
    private final ContentService content;
    private final EndService ends;
    private final AssociationService associations;
    private final LondonCalendar calendar;

    BatchService(
            Frameworks frameworks,
            ContentService content,
            EndService ends,
            AssociationService associations,
            LondonCalendar calendar) {
        this.frameworks = frameworks;
        this.content = content;
        this.ends = ends;
        this.associations = associations;
        this.calendar = calendar;
    }

    @Transactional
    ContentService.Edited<List<UUID>> apply(
            UUID id, String keeper, List<Operation> operations, @Nullable String ifMatch) {
        Framework framework = frameworks.locked(id, keeper, ifMatch);
        if (framework.isDraft()) {
            var edited = content.edit(framework, framework.tag(), draft -> applyAll(draft, operations));
            if (tellReplacements(framework, operations)) {
                content.changed(framework);
            }
            return edited;
        }
        if (operations.stream().anyMatch(one -> one.op() != What.END)) {
            framework.require(FrameworkMove.EDIT);
        }
        ends.end(framework, endings(operations));
        return new ContentService.Edited<>(
                framework, operations.stream().map(Operation::competence).toList());
    }

    private List<UUID> applyAll(Content draft, List<Operation> operations) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            ids.add(apply(draft, operations.get(i), "/operations/" + i));
        }
        return ids;
    }

    /** Only what has no fault is written, so that it does not matter what is given back for what has one. */
    private UUID apply(Content draft, Operation one, String pointer) {
        Place place = Place.at(pointer);
        Place value = Place.at(pointer + "/value");
        Optional<ProblemError> missing = missing(one, place);
        UUID id = Optional.ofNullable(one.competence()).orElse(new UUID(0, 0));
        if (missing.isPresent()) {
            draft.fault(missing.get());
            return id;
        }
        switch (one.op()) {
            case ADD -> {
                return draft.add(value, Objects.requireNonNull(one.value()));
            }
            case CHANGE -> {
                return draft.change(place, value, id, Objects.requireNonNull(one.value()));
            }
            case REMOVE -> draft.remove(place, id);
            case END -> draft.end(place, id, end(one));
        }
        return id;
    }

    private static Optional<ProblemError> missing(Operation one, Place place) {
        boolean needsValue = one.op() == What.ADD || one.op() == What.CHANGE;
        boolean needsCompetence = one.op() != What.ADD;
        if (needsCompetence && one.competence() == null) {
            return Optional.of(place.fault(
                    "competence",
                    "missing",
                    "'%s' needs a competence.".formatted(one.op().text())));
        }
        if (needsValue && one.value() == null) {
            return Optional.of(place.fault(
                    "value", "missing", "'%s' needs a value.".formatted(one.op().text())));
        }
        return Optional.empty();
    }

    private LocalDate end(Operation one) {
        return Optional.ofNullable(one.statusEnd()).orElse(calendar.today());
    }

    /** @return whether there was any */
    private boolean tellReplacements(Framework draft, List<Operation> operations) {
        List<ProblemError> faults = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < operations.size(); i++) {
            Operation one = operations.get(i);
            if (one.op() == What.END && one.replacedBy() != null && one.competence() != null) {
                any = true;
                faults.addAll(
                        associations.replace(draft, one.competence(), one.replacedBy(), Place.at("/operations/" + i)));
            }
        }
        if (!faults.isEmpty()) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed.")
                    .errors(faults);
        }
        return any;
    }

    private static List<EndService.Ending> endings(List<Operation> operations) {
        List<EndService.Ending> endings = new ArrayList<>();
        List<ProblemError> faults = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation one = operations.get(i);
            Place place = Place.at("/operations/" + i);
            missing(one, place).ifPresent(faults::add);
            if (one.competence() != null) {
                endings.add(new EndService.Ending(
                        one.competence(), new CompetenceEndRequest(one.statusEnd(), one.replacedBy()), place));
            }
        }
        if (!faults.isEmpty()) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed.")
                    .errors(faults);
        }
        return endings;
    }
}
