package org.goldenthread.competencecatalogue.endorsements;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EndorsementService {

    private final Endorsements endorsements;
    private final Subjects subjects;
    private final KeyLock keyLock;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    EndorsementService(
            Endorsements endorsements,
            Subjects subjects,
            KeyLock keyLock,
            LondonCalendar calendar,
            InstantSource clock) {
        this.endorsements = endorsements;
        this.subjects = subjects;
        this.keyLock = keyLock;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    Endorsement endorse(String body, EndorsementRequest request) {
        requireValid(faults(request));
        EndorsementRequest.Subject subject = request.subject();
        var endorsement = new Endorsement(
                Ids.next(),
                body,
                subject.kind(),
                Objects.requireNonNull(subject.key()),
                subject.url(),
                subject.title(),
                request.from(),
                request.until(),
                request.scope(),
                request.notes(),
                request.managementLevel(),
                null,
                null,
                0);
        requireAlone(endorsement);
        endorsements.add(endorsement, clock.instant());
        Log.infof("%s endorses %s %s (%s)", body, endorsement.kind().text(), endorsement.subject(), endorsement.id());
        return endorsement;
    }

    @Transactional
    Endorsement change(String body, UUID id, @Nullable String ifMatch, EndorsementRequest request) {
        Endorsement before = own(body, id, ifMatch);
        List<ProblemError> faults = faults(request);
        if (before.kind() != request.subject().kind()
                || !before.subject().equals(request.subject().key())) {
            faults.add(ProblemError.at(
                    "/subject",
                    "another-subject",
                    "An endorsement stays with its subject. Withdraw it and give a new one."));
        }
        requireValid(faults);
        Endorsement after = before.describedBy(request);
        requireAlone(after);
        return endorsements.change(after, clock.instant());
    }

    @Transactional
    Endorsement withdraw(String body, UUID id, @Nullable String ifMatch, String reason) {
        Endorsement before = own(body, id, ifMatch);
        Log.infof("%s withdraws its endorsement %s", body, id);
        return endorsements.change(before.takenBack(calendar.today(), reason), clock.instant());
    }

    private Endorsement own(String body, UUID id, @Nullable String ifMatch) {
        Endorsement found = endorsements
                .lock(id)
                .filter(endorsement -> endorsement.body().equals(body))
                .orElseThrow(EndorsementProblems::notFound);
        ETag.requireMatch(ifMatch, found.tag(calendar.today()));
        if (found.isWithdrawn()) {
            throw EndorsementProblems.withdrawn(found);
        }
        return found;
    }

    private List<ProblemError> faults(EndorsementRequest request) {
        List<ProblemError> faults = new ArrayList<>();
        EndorsementRequest.Subject subject = request.subject();
        String reference = subject.reference();
        if (subject.kind().isInCatalogue()) {
            if (reference == null) {
                faults.add(ProblemError.at(
                        "/subject/reference",
                        "reference-missing",
                        "The catalogue has it: name it by its reference there."));
            } else if (!subjects.has(subject.kind(), reference)) {
                faults.add(ProblemError.at(
                        "/subject/reference",
                        "unknown-subject",
                        "The catalogue has no %s with this reference."
                                .formatted(subject.kind().text())));
            }
        } else if (subject.key() == null) {
            faults.add(ProblemError.at("/subject", "reference-or-url", "Name it by a reference or an address."));
        }
        LocalDate until = request.until();
        if (until != null && until.isBefore(request.from())) {
            faults.add(
                    ProblemError.at("/until", "ends-before-it-begins", "The last day must not be before the first."));
        }
        return faults;
    }

    private static void requireValid(List<ProblemError> faults) {
        if (!faults.isEmpty()) {
            throw EndorsementProblems.INVALID
                    .with("The endorsement does not fit.")
                    .errors(faults);
        }
    }

    private void requireAlone(Endorsement endorsement) {
        keyLock.hold("endorsement", endorsement.body() + "\n" + endorsement.kind() + "\n" + endorsement.subject());
        endorsements.overlapping(endorsement).ifPresent(other -> {
            throw EndorsementProblems.overlaps(other);
        });
    }
}
