package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.goldenthread.competencecatalogue.courses.CourseTables.Row;
import org.goldenthread.competencecatalogue.courses.CourseTables.Written;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.judgement.CourseJudge.Judged;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.goldenthread.outbox.Outbox;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/** Puts judged courses on record: the tables, the events, the feed of changes. Whoever calls holds a lock of the provider's courses. */
@ApplicationScoped
public class CourseWriter {

    private final CourseTables tables;
    private final CourseChanges changes;
    private final Documents documents;
    private final Outbox outbox;
    private final InstantSource clock;

    CourseWriter(CourseTables tables, CourseChanges changes, Documents documents, Outbox outbox, InstantSource clock) {
        this.tables = tables;
        this.changes = changes;
        this.documents = documents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What is to become of a course, or what has.
     *
     * @param digest of what was sent; null where it can't be read
     * @param course as it is kept; as it was before while nothing is written; null where there is none
     */
    public record Decision(
            Judged judged,
            Outcome outcome,
            @Nullable Course course,
            @Nullable String digest) {

        /** What is wrong; nothing of one that stays as it is, whatever the rules say of it today. */
        public List<Finding> errors() {
            return outcome == Outcome.REFUSED ? judged.errors() : List.of();
        }
    }

    /** What would become of a course, without doing it. */
    public Decision decide(Judged judged, @Nullable Course kept) {
        CourseDocument document = judged.document();
        if (document == null) {
            return new Decision(judged, Outcome.REFUSED, kept, null);
        }
        String digest = documents.digest(judged.draft().reference(), document);
        return new Decision(judged, outcome(judged, kept, digest), kept, digest);
    }

    private static Outcome outcome(Judged judged, @Nullable Course kept, String digest) {
        if (kept != null && kept.says(digest)) {
            return Outcome.UNCHANGED;
        }
        if (!judged.errors().isEmpty()) {
            return Outcome.REFUSED;
        }
        return kept == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    /** Does what was decided. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Decision> carryOut(String provider, List<Decision> decisions) {
        Instant now = clock.instant();
        List<Row> rows = decisions.stream()
                .filter(CourseWriter::writes)
                .map(CourseWriter::row)
                .toList();
        if (rows.isEmpty()) {
            return decisions;
        }
        Map<String, Written> written = tables.write(provider, rows, now);
        List<Decision> done = new ArrayList<>();
        for (Decision decision : decisions) {
            Written one = written.get(decision.judged().draft().reference());
            done.add(writes(decision) && one != null ? carriedOut(provider, decision, one, now) : decision);
        }
        List<Decision> changed = done.stream().filter(CourseWriter::writes).toList();
        changed.forEach(decision -> outbox.append(CourseFact.of(Objects.requireNonNull(decision.course()))));
        changes.record(CourseChanges.What.ADDED, ids(decisions, done, CourseWriter::appears));
        changes.record(CourseChanges.What.UPDATED, ids(decisions, done, before -> writes(before) && !appears(before)));
        return done;
    }

    /** They are not offered any more, and stay readable. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Course> retire(Collection<Course> courses) {
        Instant now = clock.instant();
        List<Course> retired =
                courses.stream().map(course -> course.retired(now)).toList();
        if (!retired.isEmpty()) {
            List<UUID> ids = retired.stream().map(Course::id).toList();
            tables.retire(ids, now);
            retired.forEach(course -> outbox.append(CourseFact.of(course)));
            changes.record(CourseChanges.What.DELETED, ids);
        }
        return retired;
    }

    private static boolean writes(Decision decision) {
        return decision.outcome() == Outcome.CREATED || decision.outcome() == Outcome.UPDATED;
    }

    /** For a reader of the feed one that comes back is new. */
    private static boolean appears(Decision before) {
        return writes(before)
                && (before.course() == null
                        || !Objects.requireNonNull(before.course()).isPublished());
    }

    private static List<UUID> ids(List<Decision> before, List<Decision> done, Predicate<Decision> which) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Course course = done.get(i).course();
            if (course != null && which.test(before.get(i))) {
                ids.add(course.id());
            }
        }
        return ids;
    }

    private static Row row(Decision decision) {
        Judged judged = decision.judged();
        return new Row(
                Ids.next(),
                judged.draft().reference(),
                Objects.requireNonNull(judged.document()),
                Objects.requireNonNull(decision.digest()),
                judged.qualification(),
                judged.level(),
                warnings(judged));
    }

    private static Decision carriedOut(String provider, Decision decision, Written written, Instant now) {
        Judged judged = decision.judged();
        return new Decision(
                judged,
                decision.outcome(),
                new Course(
                        written.id(),
                        provider,
                        judged.draft().reference(),
                        CourseState.PUBLISHED,
                        Objects.requireNonNull(judged.document()),
                        Objects.requireNonNull(decision.digest()),
                        judged.qualification(),
                        judged.level(),
                        warnings(judged),
                        written.createdAt(),
                        now,
                        written.version()),
                decision.digest());
    }

    static List<CourseWarning> warnings(Judged judged) {
        return judged.warnings().stream().map(CourseWarning::of).toList();
    }
}
