package org.goldenthread.qualificationtracking.collections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A collection: what is returned for a period, and the window for it, open from {@code opensAt} until just before {@code closesAt}. */
@Entity
public class Collection {

    @Id
    private String code;

    private String title;
    private String period;
    private Instant opensAt;
    private Instant dueAt;
    private Instant closesAt;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Collection() {}

    Collection(CollectionRequest request) {
        code = request.code();
        title = request.title();
        period = request.period();
        opensAt = request.opensAt();
        dueAt = request.dueAt();
        closesAt = request.closesAt();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** What its statistics are labelled with, for example {@code 2026}. */
    public String period() {
        return period;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public boolean openAt(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }

    /** @throws org.goldenthread.problem.ProblemException with the dates, when the window is not open at that moment */
    public void requireOpenAt(Instant moment) {
        if (!openAt(moment)) {
            throw (moment.isBefore(opensAt) ? CollectionProblems.NOT_OPEN_YET : CollectionProblems.CLOSED)
                    .with("Collection %s is open from %s until %s (London time)."
                            .formatted(code, LondonTime.text(opensAt), LondonTime.text(closesAt)))
                    .member("collection", code)
                    .member("opensAt", opensAt)
                    .member("closesAt", closesAt);
        }
    }
}
