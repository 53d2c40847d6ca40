package org.goldenthread.competencecatalogue.frameworks.competences;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkEvents;
import org.goldenthread.competencecatalogue.frameworks.FrameworkMove;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.competencecatalogue.frameworks.associations.AssociationService;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The end of a competence that is published: all that can still happen to it there. What it said and when it began stays. */
@ApplicationScoped
class EndService {

    private final Frameworks frameworks;
    private final Competences competences;
    private final AssociationService associations;
    private final FrameworkEvents events;
    private final Jdbi database;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    EndService(
            Frameworks frameworks,
            Competences competences,
            AssociationService associations,
            FrameworkEvents events,
            Jdbi database,
            LondonCalendar calendar,
            InstantSource clock) {
        this.frameworks = frameworks;
        this.competences = competences;
        this.associations = associations;
        this.events = events;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An end that is asked for, and where. */
    record Ending(UUID competence, CompetenceEndRequest request, Place place) {}

    @Transactional
    Framework end(UUID id, String keeper, UUID competence, CompetenceEndRequest request, @Nullable String ifMatch) {
        Framework framework = frameworks.locked(id, keeper, ifMatch);
        framework.require(FrameworkMove.END_COMPETENCE);
        CompetenceResponse found = competences
                .find(id, competence)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The framework has no competence with this id."));
        if (hasEnded(found)) {
            throw FrameworkProblems.COMPETENCE_ENDED.with(
                    "It ended on %s. What has happened is not changed.".formatted(found.statusEnd()));
        }
        end(framework, List.of(new Ending(competence, request, Place.at(""))));
        return framework;
    }

    private boolean hasEnded(CompetenceResponse competence) {
        return competence.statusEnd() != null && !competence.statusEnd().isAfter(calendar.today());
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Framework framework, List<Ending> endings) {
        framework.require(FrameworkMove.END_COMPETENCE);
        List<ProblemError> faults = new ArrayList<>();
        endings.forEach(ending -> faults.addAll(end(framework, ending)));
        if (!faults.isEmpty()) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed.")
                    .errors(faults);
        }
        framework.changed(clock.instant());
        frameworks.flush();
        endings.forEach(ending -> events.ended(framework.id(), ending.competence()));
        Log.infof("%d competences of framework %s have an end", endings.size(), framework.id());
    }

    private List<ProblemError> end(Framework framework, Ending ending) {
        LocalDate end = Optional.ofNullable(ending.request().statusEnd()).orElse(calendar.today());
        Optional<CompetenceResponse> found = competences.find(framework.id(), ending.competence());
        List<ProblemError> faults = new ArrayList<>(
                found.map(one -> faults(one, end, ending.place())).orElseGet(() -> List.of(unknown(ending.place()))));
        if (!faults.isEmpty()) {
            return faults;
        }
        database.useHandle(handle -> handle.execute(
                "update competence set status_end = ?, changed_at = ?, version = version + 1 where framework_id = ? and id = ?",
                end,
                clock.instant(),
                framework.id(),
                ending.competence()));
        UUID replacedBy = ending.request().replacedBy();
        return replacedBy == null
                ? List.of()
                : associations.replace(framework, ending.competence(), replacedBy, ending.place());
    }

    private static ProblemError unknown(Place place) {
        return place.fault("competence", "unknown-competence", "The framework has no competence with this id.");
    }

    private List<ProblemError> faults(CompetenceResponse competence, LocalDate end, Place place) {
        if (hasEnded(competence)) {
            return List.of(
                    place.fault("competence", "already-ended", "It ended on %s.".formatted(competence.statusEnd())));
        }
        LocalDate start = competence.statusStart();
        return start != null && end.isBefore(start)
                ? List.of(place.fault("statusEnd", "ends-before-start", "It starts on %s.".formatted(start)))
                : List.of();
    }
}
