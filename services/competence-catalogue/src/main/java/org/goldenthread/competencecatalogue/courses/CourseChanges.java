package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The last thing that happened to each course. The feed of changes numbers them when it is read. */
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
        database.useHandle(handle -> handle.createUpdate("""
                        insert into course_change (course, what, changed_at)
                        select id, :what, :now from unnest(:courses) as id
                        on conflict (course) do update set what = excluded.what, changed_at = excluded.changed_at""")
                .bind("what", what.text())
                .bind("now", clock.instant())
                .bindArray("courses", UUID.class, courses)
                .execute());
    }
}
