package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What one organisation returns to one collection: revisions, of which at most one is open. */
@Entity
@Table(name = "workforce_return")
public class Return {

    @Id
    private UUID id;

    private String collection;
    private String organisation;

    // Every answer about a return looks at its revisions, and there are few.
    @OneToMany(mappedBy = "workforceReturn", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    /** Counts the changes to revisions, so that each of them changes the version of the return. */
    @SuppressWarnings("UnusedVariable")
    private int changes;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Return() {}

    Return(String collection, String organisation, Instant now) {
        this.id = Ids.next();
        this.collection = collection;
        this.organisation = organisation;
        startRevision(now);
    }

    /** Opens the next revision. */
    private Revision startRevision(Instant now) {
        changes++;
        var revision = new Revision(this, revisions.size() + 1, now);
        revisions.add(revision);
        return revision;
    }

    /** @return whether a revision had to be started, because the newest one ended without being handed in */
    boolean open(Instant now) {
        RevisionState state = newest().state();
        if (state.handedIn()) {
            throw ReturnProblems.ALREADY_SUBMITTED
                    .with("Revision %d is %s. To change it, start a correction.".formatted(newest().number(), state))
                    .member("state", state)
                    .member("return", "/v1/returns/" + id)
                    .member("corrections", "/v1/returns/" + id + "/corrections")
                    .header("Link", "</v1/returns/" + id + "/corrections>; rel=\"edit\"");
        }
        if (state.ended()) {
            startRevision(now);
        }
        return state.ended();
    }

    void receive(Map<FileKind, ReceivedFile> files, boolean whole) {
        changes++;
        newest().receive(files, whole);
    }

    void takeAway(FileKind kind) {
        changes++;
        newest().takeAway(kind);
    }

    public void startValidation() {
        changes++;
        newest().startValidation();
    }

    public void interruptValidation(String why) {
        changes++;
        newest().interruptValidation(why);
    }

    public void conclude(Verdict verdict) {
        changes++;
        newest().conclude(verdict);
    }

    void submit(String client, Instant now) {
        changes++;
        Revision handedIn = newest();
        handedIn.submit(client, ContentDigest.of(handedIn), now);
        // A submission nobody has signed off yet is replaced at once; a signed-off one counts until the new one is
        // signed off.
        revisions.stream()
                .filter(one -> !one.equals(handedIn) && one.state() == RevisionState.SUBMITTED)
                .forEach(Revision::supersede);
    }

    /** The revision that the open one goes back to, if it was refused. */
    Optional<Revision> refused() {
        return revision(newest().number() - 1).filter(one -> one.refusalReason() != null);
    }

    Optional<Revision> newestSubmission() {
        return revisions.reversed().stream()
                .filter(one -> one.submission().receiptId() != null)
                .findFirst();
    }

    /** The submission that a submission now would repeat: the newest one still in force, when nothing or the same content came since. */
    Optional<Revision> sameSubmission() {
        Optional<Revision> inForce = revisions.reversed().stream()
                .filter(one -> one.state().handedIn())
                .findFirst();
        return inForce.filter(one -> one.equals(newest())
                || ContentDigest.of(newest()).equals(one.submission().contentDigest()));
    }

    /** @return the revision that counted until now */
    Optional<Revision> signOff(String client, Instant now, @Nullable String authority) {
        changes++;
        Optional<Revision> before = signedOff();
        current().signOff(client, now, authority);
        before.ifPresent(Revision::supersede);
        return before;
    }

    void refuse(String reason, Instant now) {
        changes++;
        Revision refused = current();
        refused.refuse(reason);
        startRevision(now).share(refused.files());
    }

    void correct(Instant now) {
        if (!current().state().handedIn()) {
            throw ReturnProblems.STATE_FORBIDS
                    .with("Only a submitted or signed-off return is corrected; revision %d is %s."
                            .formatted(current().number(), current().state()))
                    .member("state", current().state())
                    .member("allowedActions", allowedActions());
        }
        startRevision(now);
    }

    void withdraw() {
        changes++;
        newest().withdraw();
    }

    void expire() {
        changes++;
        newest().expire();
    }

    /** Everything that may be done now, by whoever has the role for it. */
    Set<String> allowedActions() {
        return allowedActions(role -> true, true);
    }

    Set<String> allowedActions(Predicate<String> hasRole, boolean windowOpen) {
        Set<String> allowed = new TreeSet<>();
        for (Revision revision : List.of(newest(), current())) {
            revision.state().actions().keySet().stream()
                    .filter(action -> windowOpen || !action.withinWindow())
                    .filter(action -> action.role().filter(hasRole).isPresent())
                    .forEach(action -> allowed.add(action.text()));
        }
        if (windowOpen && hasRole.test("returns:write")) {
            if (current().state().handedIn()) {
                allowed.add("correct");
            }
            if (newest().state().ended()) {
                allowed.add("open");
            }
        }
        return allowed;
    }

    public Revision newest() {
        return revisions.getLast();
    }

    /** The newest revision that did not end before it was handed in: withdrawing a correction brings back what it was to correct. */
    Revision current() {
        return revisions.reversed().stream()
                .filter(one -> !one.state().ended())
                .findFirst()
                .orElseGet(this::newest);
    }

    /** The revision that counts. */
    Optional<Revision> signedOff() {
        return revisions.stream()
                .filter(one -> one.state() == RevisionState.SIGNED_OFF)
                .findFirst();
    }

    public Optional<Revision> revision(int number) {
        return number >= 1 && number <= revisions.size() ? Optional.of(revisions.get(number - 1)) : Optional.empty();
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    public UUID id() {
        return id;
    }

    public String collection() {
        return collection;
    }

    public String organisation() {
        return organisation;
    }

    public String tag() {
        return ETag.of(newest().number() + "." + version);
    }
}
