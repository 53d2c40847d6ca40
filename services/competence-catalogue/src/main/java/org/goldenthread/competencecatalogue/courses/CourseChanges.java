package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The feed of changes: the last thing that happened to each course, numbered in the order of the commits. A number is taken
 * under a lock that is held until the transaction ends, so that no reader of the feed passes a number that appears later;
 * take it as the last thing of a transaction.
 */
@ApplicationScoped
public class CourseChanges {

    public enum What {
        ADDED,
        UPDATED,
        DELETED;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Jdbi database;
    private final InstantSource clock;

    CourseChanges(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(What what, Collection<UUID> courses) {
        if (courses.isEmpty()) {
            return;
        }
        database.useHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtextextended('course changes', 0))");
            handle.createUpdate("""
                            insert into course_change (course, number, what, changed_at)
                            select id, nextval('course_change_number'), :what, :now from unnest(:courses) as id
                            on conflict (course) do update
                              set number = excluded.number, what = excluded.what, changed_at = excluded.changed_at""")
                    .bind("what", what.text())
                    .bind("now", clock.instant())
                    .bindArray("courses", UUID.class, courses)
                    .execute();
        });
    }
}
