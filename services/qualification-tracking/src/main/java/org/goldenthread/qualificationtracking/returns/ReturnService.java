package org.goldenthread.qualificationtracking.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.outbox.Outbox;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.qualificationtracking.collections.Collection;
import org.goldenthread.qualificationtracking.collections.Collections;
import org.goldenthread.qualificationtracking.jobs.Jobs;
import org.goldenthread.qualificationtracking.organisations.Organisations;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

/** The use cases of a return but for validation. Each checks its preconditions after looking for a repeat of itself. */
@ApplicationScoped
public class ReturnService {

    /** Kind of the job that validates a return. */
    public static final String VALIDATION = "validation";

    private final Returns returns;
    private final Collections collections;
    private final Organisations organisations;
    private final OrganisationRecord organisationRecord;
    private final QualificationEvents qualificationEvents;
    private final Jobs jobs;
    private final Outbox outbox;
    private final KeyLock keyLock;
    private final InstantSource clock;

    ReturnService(
            Returns returns,
            Collections collections,
            Organisations organisations,
            OrganisationRecord organisationRecord,
            QualificationEvents qualificationEvents,
            Jobs jobs,
            Outbox outbox,
            KeyLock keyLock,
            InstantSource clock) {
        this.returns = returns;
        this.collections = collections;
        this.organisations = organisations;
        this.organisationRecord = organisationRecord;
        this.qualificationEvents = qualificationEvents;
        this.jobs = jobs;
        this.outbox = outbox;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** The outcome of opening a return, and whether a revision was started. */
    record Opened(Return workforceReturn, boolean started) {}

    @Transactional
    Opened open(ReturnRequest request) {
        var now = clock.instant();
        requireOwesReturns(request.organisation());
        collection(request.collection()).requireOpenAt(now);
        keyLock.hold("return", request.organisation() + " " + request.collection());
        Optional<Return> known = returns.of(request.organisation(), request.collection());
        if (known.isPresent()) {
            Return locked = returns.getLocked(known.get().id(), request.organisation());
            boolean started = locked.open(now);
            returns.flush();
            return new Opened(locked, started);
        }
        var created = new Return(request.collection(), request.organisation(), now);
        returns.persistAndFlush(created);
        return new Opened(created, true);
    }

    private void requireOwesReturns(String organisation) {
        if (organisations
                .withCode(organisation)
                .filter(found -> found.type().owesReturns())
                .isEmpty()) {
            throw ReturnProblems.OWES_NO_RETURNS
                    .with("Returns come from authorities and employers in the register.")
                    .error(ProblemError.at("/organisation", "owes-no-returns", "Not an authority or employer."));
        }
    }

    private Collection collection(String code) {
        return collections
                .withCode(code)
                .orElseThrow(() -> ReturnProblems.UNKNOWN_COLLECTION
                        .with("GET /v1/collections lists the collections there are.")
                        .error(ProblemError.at("/collection", "unknown-collection", "No collection has this code.")));
    }

    /**
     * Takes files into the open revision, which becomes a draft again.
     *
     * @param whole whether they are all that there is, so that others go
     * @param arrived when the request arrived: a long upload that began in the window is in time
     */
    @Transactional
    public Return receive(
            UUID id,
            String organisation,
            Map<FileKind, ReceivedFile> files,
            boolean whole,
            @Nullable String ifMatch,
            Instant arrived) {
        Return locked = returns.getLocked(id, organisation);
        if (locked.newest().has(files, whole)) {
            return locked;
        }
        ETag.requireMatch(ifMatch, locked.tag());
        collection(locked.collection()).requireOpenAt(arrived);
        files.values().forEach(returns.getEntityManager()::persist);
        locked.receive(files, whole);
        jobs.cancel(VALIDATION, id);
        returns.flush();
        return locked;
    }

    @Transactional
    public Return takeAway(UUID id, String organisation, FileKind kind, @Nullable String ifMatch) {
        var now = clock.instant();
        return change(id, organisation, ifMatch, locked -> {
            collection(locked.collection()).requireOpenAt(now);
            locked.takeAway(kind);
            jobs.cancel(VALIDATION, id);
        });
    }

    /** The outcome of a submission, and whether this request brought it about. */
    record Submitted(Revision revision, boolean now) {}

    @Transactional
    Submitted submit(UUID id, String organisation, SubmissionRequest request, @Nullable String ifMatch, String client) {
        var now = clock.instant();
        Return locked = returns.getLocked(id, organisation);
        Optional<Revision> before = locked.sameSubmission();
        if (before.isPresent()) {
            return new Submitted(before.get(), false);
        }
        ETag.requireMatch(ifMatch, locked.tag());
        Revision revision = locked.newest();
        revision.requireAllowed(RevisionAction.SUBMIT);
        collection(locked.collection()).requireOpenAt(now);
        request.requireConsentTo(revision);
        requireSameRecord(revision, organisationRecord.contentId(organisation));
        locked.submit(client, now);
        returns.flush();
        outbox.append(ReturnFact.of(ReturnFact.What.SUBMITTED, revision, now, null));
        return new Submitted(revision, true);
    }

    @Transactional
    Return signOff(UUID id, String organisation, @Nullable String ifMatch, String client) {
        var now = clock.instant();
        Optional<UUID> record = organisationRecord.lock(organisation);
        return change(id, organisation, ifMatch, locked -> {
            Revision signed = locked.current();
            signed.requireAllowed(RevisionAction.SIGN_OFF);
            requireSameRecord(signed, record);
            Optional<Revision> before = locked.signOff(client, now, authorityOf(organisation));
            UUID content = signed.contentId().orElseThrow();
            organisationRecord.become(organisation, content, now);
            before.ifPresent(
                    old -> outbox.append(ReturnFact.of(ReturnFact.What.SUPERSEDED, old, now, signed.number())));
            outbox.append(ReturnFact.of(ReturnFact.What.SIGNED_OFF, signed, now, null));
            qualificationEvents.record(locked, signed, record, now);
        });
    }

    private @Nullable String authorityOf(String organisation) {
        return organisations.withCode(organisation).orElseThrow().authority();
    }

    /** What a revision says is new or deleted holds only for the record it was validated against. */
    private static void requireSameRecord(Revision revision, Optional<UUID> record) {
        if (!record.equals(Optional.ofNullable(revision.outcome().recordId()))) {
            throw ReturnProblems.RECORD_CHANGED
                    .with(
                            "Another return of the organisation was signed off since revision %d was validated. Validate it again%s."
                                    .formatted(
                                            revision.number(),
                                            revision.state() == RevisionState.SUBMITTED
                                                    ? " after refusing this submission"
                                                    : ""))
                    .member("state", revision.state());
        }
    }

    @Transactional
    Return refuse(UUID id, String organisation, RefusalRequest request, @Nullable String ifMatch) {
        return change(id, organisation, ifMatch, locked -> locked.refuse(request.reason(), clock.instant()));
    }

    @Transactional
    Return correct(UUID id, String organisation, @Nullable String ifMatch) {
        var now = clock.instant();
        return change(id, organisation, ifMatch, locked -> {
            collection(locked.collection()).requireOpenAt(now);
            locked.correct(now);
        });
    }

    @Transactional
    Return withdraw(UUID id, String organisation, @Nullable String ifMatch) {
        return change(id, organisation, ifMatch, locked -> {
            locked.withdraw();
            jobs.cancel(VALIDATION, id);
        });
    }

    @Transactional
    void expire(UUID id) {
        String organisation = returns.findById(id).organisation();
        Return locked = returns.getLocked(id, organisation);
        if (RevisionState.open().contains(locked.newest().state())) {
            locked.expire();
            jobs.cancel(VALIDATION, id);
        }
    }

    private Return change(UUID id, String organisation, @Nullable String ifMatch, Consumer<Return> what) {
        Return locked = returns.getLocked(id, organisation);
        ETag.requireMatch(ifMatch, locked.tag());
        what.accept(locked);
        returns.flush();
        return locked;
    }
}
