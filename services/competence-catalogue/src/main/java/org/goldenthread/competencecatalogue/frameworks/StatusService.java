package org.goldenthread.competencecatalogue.frameworks;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The moves of a framework's status, and what they mean for the version before and for others. */
@ApplicationScoped
class StatusService {

    private final Frameworks frameworks;
    private final FrameworkEvents events;
    private final Jdbi database;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    StatusService(
            Frameworks frameworks,
            FrameworkEvents events,
            Jdbi database,
            LondonCalendar calendar,
            InstantSource clock) {
        this.frameworks = frameworks;
        this.events = events;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    Framework publish(UUID id, String keeper, PublicationRequest request, @Nullable String ifMatch) {
        Framework draft = frameworks.locked(id, keeper, ifMatch);
        Instant now = clock.instant();
        draft.publish(request.statusStart(), calendar.today(), now);
        // written first: what it has, the version before need not tell the search when it retires
        frameworks.flush();
        Framework before = draft.predecessor() == null
                ? null
                : frameworks.findById(draft.predecessor(), LockModeType.PESSIMISTIC_WRITE);
        if (before == null) {
            refuseOverlap(request);
        } else {
            requireEndsKept(draft, before);
            makeWay(before, draft, request, now);
        }
        frameworks.flush();
        events.published(id);
        if (before != null && before.status() == AdoptionStatus.RETIRED) {
            events.retired(before.id());
        }
        Log.infof("Framework %s is published: %s", id, draft.status().text());
        return draft;
    }

    private static void refuseOverlap(PublicationRequest request) {
        if (request.overlapUntil() != null) {
            throw FrameworkProblems.INVALID_FRAMEWORK
                    .with("There is no version before that it could overlap with.")
                    .error(ProblemError.at("/overlapUntil", "no-predecessor", "Leave it out."));
        }
    }

    /** What has ended since the draft was begun would come back to life. */
    private void requireEndsKept(Framework draft, Framework before) {
        List<UUID> revived = database.withHandle(handle -> handle.createQuery("""
                        select d.id from competence d join competence b on b.framework_id = :before and b.id = d.id
                        where d.framework_id = :draft and b.status_end <= :today and d.status_end is distinct from b.status_end
                        order by d.position, d.id""")
                .bind("before", before.id())
                .bind("draft", draft.id())
                .bind("today", calendar.today())
                .mapTo(UUID.class)
                .list());
        if (!revived.isEmpty()) {
            throw FrameworkProblems.COMPETENCE_ENDED
                    .with(
                            "%d competences have ended in the version before since this one was begun. Remove them, or give them their end."
                                    .formatted(revived.size()))
                    .member("competences", revived.stream().limit(100).toList());
        }
    }

    /** The version before ends on the day on which this one starts, or later if the two are to overlap. */
    private void makeWay(Framework before, Framework draft, PublicationRequest request, Instant now) {
        LocalDate today = calendar.today();
        LocalDate start = draft.statusStart() == null ? today : draft.statusStart();
        LocalDate end = request.overlapUntil() != null ? request.overlapUntil() : start.isAfter(today) ? start : today;
        if (request.overlapUntil() != null && request.overlapUntil().isBefore(start)) {
            throw FrameworkProblems.INVALID_FRAMEWORK
                    .with("The version before would end before this one starts.")
                    .error(ProblemError.at(
                            "/overlapUntil", "ends-before-start", "This one starts on %s.".formatted(start)));
        }
        if (before.status() == AdoptionStatus.RETIRED) {
            before.changed(now);
        } else {
            before.retire(end, today, now);
        }
        linkVersions(before, draft, now);
    }

    private void linkVersions(Framework before, Framework next, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into association (framework_id, id, type, origin, origin_title, origin_type, destination, destination_title,
                          destination_type, changed_at)
                        select :next, gen_random_uuid(), 'replacedBy', :before, :beforeTitle, 'CASE', cast(:next as text), :nextTitle, 'CASE', :now
                        where not exists (select from association where framework_id = :next and type = 'replacedBy'
                          and origin = :before and destination = cast(:next as text))""")
                .bind("next", next.id())
                .bind("nextTitle", next.title())
                .bind("before", before.id().toString())
                .bind("beforeTitle", before.title())
                .bind("now", now)
                .execute());
    }

    @Transactional
    Framework implement(UUID id, String keeper, @Nullable String ifMatch) {
        Framework framework = frameworks.locked(id, keeper, ifMatch);
        framework.implement(calendar.today(), clock.instant());
        frameworks.flush();
        events.published(id);
        Log.infof("Framework %s is implemented", id);
        return framework;
    }

    @Transactional
    Framework retire(UUID id, String keeper, @Nullable LocalDate end, @Nullable String ifMatch) {
        Framework framework = frameworks.locked(id, keeper, ifMatch);
        LocalDate today = calendar.today();
        framework.retire(end == null ? today : end, today, clock.instant());
        frameworks.flush();
        if (framework.status() == AdoptionStatus.RETIRED) {
            events.retired(id);
        } else {
            events.published(id);
        }
        Log.infof("Framework %s ends on %s", id, framework.statusEnd());
        return framework;
    }
}
