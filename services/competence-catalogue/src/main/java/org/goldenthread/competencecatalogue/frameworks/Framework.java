package org.goldenthread.competencecatalogue.frameworks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.web.ETag;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One version of a framework. Once it is published only its status moves. Whoever changes it, or anything inside it, holds the lock of its row, so that
 * its version can be counted here and is the tag of all that is in it.
 */
@Entity
public class Framework {

    /** What a code looks like, of a framework as of a competence. */
    public static final String CODE = "[^\\p{Cntrl}\\s]([^\\p{Cntrl}]*[^\\p{Cntrl}\\s])?";

    public static final String CODE_IN_WORDS = "must be one line without white space at its ends";

    @Id
    private UUID id;

    private @Nullable String code;
    private String title;
    private @Nullable String edition;
    private String creator;
    private @Nullable String publisher;
    private @Nullable String frameworkType;
    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> subject;

    private @Nullable String language;
    private @Nullable String officialSource;
    private @Nullable String notes;
    private @Nullable String provenance;
    private String keeper;

    @Enumerated(EnumType.STRING)
    private AdoptionStatus status;

    private @Nullable LocalDate statusStart;
    private @Nullable LocalDate statusEnd;
    private @Nullable Instant publishedAt;
    private @Nullable UUID predecessor;
    private Instant changedAt;
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Framework() {}

    /** A draft. */
    @SuppressWarnings("NullAway.Init")
    Framework(UUID id, String keeper, FrameworkRequest description, Instant now) {
        this.id = id;
        this.keeper = keeper;
        status = AdoptionStatus.DRAFT;
        changedAt = now;
        write(description);
    }

    /** A draft of the version after this one: it says the same until its authors change it. */
    public Framework nextVersion(UUID newId, String newEdition, @Nullable String newCode, Instant now) {
        require(FrameworkMove.REVISE);
        var next = new Framework(newId, keeper, description(), now);
        next.code = newCode;
        next.edition = newEdition;
        next.predecessor = id;
        next.statusStart = null;
        next.statusEnd = null;
        return next;
    }

    void describe(FrameworkRequest request, Instant now) {
        require(FrameworkMove.EDIT);
        write(request);
        changed(now);
    }

    private void write(FrameworkRequest request) {
        FrameworkProblems.requireOrder(request.statusStart(), request.statusEnd());
        code = request.code();
        title = request.title();
        edition = request.edition();
        creator = request.creator();
        publisher = request.publisher();
        frameworkType = request.frameworkType();
        description = request.description();
        subject = request.subject();
        language = request.language();
        officialSource = request.officialSource();
        notes = request.notes();
        provenance = request.provenance();
        statusStart = request.statusStart();
        statusEnd = request.statusEnd();
    }

    FrameworkRequest description() {
        return new FrameworkRequest(
                code,
                title,
                edition,
                creator,
                publisher,
                frameworkType,
                description,
                subject,
                language,
                officialSource,
                notes,
                provenance,
                statusStart,
                statusEnd);
    }

    /**
     * One whose end has passed is retired as soon as it is published: it is there to be looked up.
     *
     * @param start null: as the draft says, else today
     */
    void publish(@Nullable LocalDate start, LocalDate today, Instant now) {
        LocalDate from = start != null ? start : statusStart != null ? statusStart : today;
        var move = from.isAfter(today) ? FrameworkMove.PUBLISH_AHEAD : FrameworkMove.PUBLISH;
        AdoptionStatus next = require(move);
        FrameworkProblems.requireOrder(from, statusEnd);
        status = next;
        statusStart = from;
        publishedAt = now;
        if (statusEnd != null && !statusEnd.isAfter(today)) {
            status = require(FrameworkMove.RETIRE);
        }
        changed(now);
    }

    /** A start that has passed stays as it was; one that lies ahead, or is not known, is today. */
    void implement(LocalDate today, Instant now) {
        status = require(FrameworkMove.IMPLEMENT);
        if (statusStart == null || statusStart.isAfter(today)) {
            statusStart = today;
        }
        changed(now);
    }

    /** With an end that lies ahead the status stays until then. One that ends before it was to start was never in use. */
    void retire(LocalDate end, LocalDate today, Instant now) {
        AdoptionStatus next = require(FrameworkMove.RETIRE);
        if (statusStart != null && statusStart.isAfter(today) && end.isBefore(statusStart)) {
            statusStart = end;
        }
        FrameworkProblems.requireOrder(statusStart, end);
        statusEnd = end;
        if (!end.isAfter(today)) {
            status = next;
        }
        changed(now);
    }

    /** Where the move leads; a problem if this status does not allow it. */
    public AdoptionStatus require(FrameworkMove move) {
        return status.after(move).orElseThrow(() -> forbidden(move));
    }

    private ProblemException forbidden(FrameworkMove move) {
        return FrameworkProblems.STATUS_FORBIDS
                .with("The framework is %s, so '%s' is not possible.".formatted(status.text(), move.text())
                        + (status == AdoptionStatus.DRAFT
                                ? ""
                                : " What is published stays as it is; its next version is made at /v1/frameworks/%s/versions."
                                        .formatted(id)))
                .member("frameworkStatus", status.text())
                .member("allowedActions", status.allowedActions());
    }

    /** Something in it has changed: every tag that was read before is stale. */
    public void changed(Instant now) {
        changedAt = now;
        version++;
    }

    public UUID id() {
        return id;
    }

    public @Nullable String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String keeper() {
        return keeper;
    }

    public AdoptionStatus status() {
        return status;
    }

    public boolean isDraft() {
        return status == AdoptionStatus.DRAFT;
    }

    @Nullable
    LocalDate statusStart() {
        return statusStart;
    }

    @Nullable
    LocalDate statusEnd() {
        return statusEnd;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable UUID predecessor() {
        return predecessor;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    public String tag() {
        return ETag.of(version);
    }
}
