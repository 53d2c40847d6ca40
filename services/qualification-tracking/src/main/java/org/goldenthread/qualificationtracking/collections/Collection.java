package org.goldenthread.qualificationtracking.collections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Integer> thresholds;

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
        thresholds = request.thresholds();
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

    /** Of how many workers in a hundred answers are asked for, where that differs from the usual: by the names of {@code WorkerAnswer} in camel case. */
    public Map<String, Integer> thresholds() {
        return thresholds == null ? Map.of() : Map.copyOf(thresholds);
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
