package org.goldenthread.competencecatalogue.frameworks;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Ends that were set for a day: when it comes, the status moves and others are told, without anybody asking. */
@ApplicationScoped
class EndingService {

    private final Frameworks frameworks;
    private final FrameworkEvents events;
    private final Jdbi database;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    EndingService(
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

    /** One replica at a time: the row of the last day is locked until what has ended since is told. */
    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void tellWhatHasEnded() {
        LocalDate today = calendar.today();
        LocalDate last = lastDay(today);
        List<UUID> ended = frameworks.ended(today);
        ended.forEach(id -> retire(id, today));
        competencesEndedSince(last, today).forEach(one -> events.ended(one.getKey(), one.getValue()));
        database.useHandle(handle -> handle.execute("update endings_told set day = ?", today));
        if (!ended.isEmpty()) {
            Log.infof("%d frameworks have ended", ended.size());
        }
    }

    private LocalDate lastDay(LocalDate today) {
        return database.withHandle((Handle handle) -> {
            handle.execute("insert into endings_told (day) values (?) on conflict do nothing", today);
            return handle.select("select day from endings_told for update")
                    .mapTo(LocalDate.class)
                    .one();
        });
    }

    private void retire(UUID id, LocalDate today) {
        Framework framework = frameworks.findById(id, LockModeType.PESSIMISTIC_WRITE);
        framework.retire(Optional.ofNullable(framework.statusEnd()).orElse(today), today, clock.instant());
        frameworks.flush();
        events.retired(id);
    }

    /** By framework and competence. Those of a framework that has ended are told with it. */
    private List<Map.Entry<UUID, UUID>> competencesEndedSince(LocalDate last, LocalDate today) {
        return database.withHandle(handle -> handle.createQuery("""
                        select c.framework_id, c.id from competence c join framework f on f.id = c.framework_id
                        where c.status_end > :last and c.status_end <= :today
                          and f.published_at is not null and f.status <> 'RETIRED'""")
                .bind("last", last)
                .bind("today", today)
                .map((row, context) ->
                        Map.entry(row.getObject("framework_id", UUID.class), row.getObject("id", UUID.class)))
                .list());
    }
}
