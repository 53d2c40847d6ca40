package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One version of a return's content. Frozen from submission on. */
@Entity
public class Revision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_id")
    private Return workforceReturn;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private Instant createdAt;

    @ManyToMany(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinTable(
            name = "revision_file",
            joinColumns = @JoinColumn(name = "revision_id"),
            inverseJoinColumns = @JoinColumn(name = "file_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<FileKind, ReceivedFile> files = new EnumMap<>(FileKind.class);

    @Embedded
    private Outcome outcome = Outcome.none();

    private @Nullable String interruption;
    private @Nullable String refusalReason;

    @Embedded
    private Submission submission = Submission.none();

    private @Nullable Instant signedOffAt;
    private @Nullable String signedOffBy;

    /** Read by the statistics, from the table. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String authority;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Return workforceReturn, int number, Instant now) {
        this.id = Ids.next();
        this.workforceReturn = workforceReturn;
        this.number = number;
        this.state = RevisionState.DRAFT;
        this.createdAt = now;
    }

    /** The only place where a state changes. */
    private void move(RevisionAction action) {
        state = after(action);
    }

    private RevisionState after(RevisionAction action) {
        return state.after(action)
                .orElseThrow(() -> ReturnProblems.STATE_FORBIDS
                        .with("Revision %d is %s, which does not allow '%s'.".formatted(number, state, action.text()))
                        .member("state", state)
                        .member("revision", number)
                        .member("allowedActions", workforceReturn.allowedActions()));
    }

    /** Checks that an action is allowed without doing it. */
    void requireAllowed(RevisionAction action) {
        after(action);
    }

    /** Whether taking these files in would change nothing. */
    boolean has(Map<FileKind, ReceivedFile> others, boolean whole) {
        return (!whole || files.keySet().equals(others.keySet()))
                && others.entrySet().stream()
                        .allMatch(other -> file(other.getKey())
                                .filter(other.getValue()::sameContent)
                                .isPresent());
    }

    void receive(Map<FileKind, ReceivedFile> others, boolean whole) {
        move(RevisionAction.UPLOAD);
        if (whole) {
            files.clear();
        }
        files.putAll(others);
        forgetVerdict();
    }

    void takeAway(FileKind kind) {
        move(RevisionAction.UPLOAD);
        files.remove(kind);
        forgetVerdict();
    }

    void share(Map<FileKind, ReceivedFile> others) {
        files.putAll(others);
    }

    void startValidation() {
        move(RevisionAction.VALIDATE);
        forgetVerdict();
    }

    void interruptValidation(String why) {
        move(RevisionAction.INTERRUPT);
        interruption = why;
    }

    void conclude(Verdict verdict) {
        var counts = verdict.counts();
        move(
                counts.errors() > 0
                        ? RevisionAction.REJECT
                        : counts.warnings() > 0 ? RevisionAction.ACCEPT_WITH_WARNINGS : RevisionAction.ACCEPT);
        outcome = Outcome.of(verdict);
    }

    private void forgetVerdict() {
        outcome = Outcome.none();
        interruption = null;
    }

    void submit(String client, String digest, Instant now) {
        move(RevisionAction.SUBMIT);
        submission = Submission.of(client, digest, outcome.counts().warnings() > 0, now);
    }

    /** @param where the authority the organisation is in at that moment, which is where its figures stay when it moves */
    void signOff(String client, Instant now, @Nullable String where) {
        move(RevisionAction.SIGN_OFF);
        signedOffAt = now;
        signedOffBy = client;
        authority = where == null ? "" : where;
    }

    void refuse(String reason) {
        move(RevisionAction.REFUSE);
        refusalReason = reason;
    }

    void supersede() {
        move(RevisionAction.SUPERSEDE);
    }

    void withdraw() {
        move(RevisionAction.WITHDRAW);
    }

    void expire() {
        move(RevisionAction.EXPIRE);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public RevisionState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Optional<ReceivedFile> file(FileKind kind) {
        return Optional.ofNullable(files.get(kind));
    }

    Map<FileKind, ReceivedFile> files() {
        return Map.copyOf(files);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Where the rows of the result are kept; empty until a validation has ended. */
    public Optional<UUID> contentId() {
        return outcome.contentId();
    }

    @Nullable
    String interruption() {
        return interruption;
    }

    @Nullable
    String refusalReason() {
        return refusalReason;
    }

    Submission submission() {
        return submission;
    }

    @Nullable
    Instant signedOffAt() {
        return signedOffAt;
    }

    @Nullable
    String signedOffBy() {
        return signedOffBy;
    }

    Return workforceReturn() {
        return workforceReturn;
    }
}
