package org.goldenthread.competencecatalogue.courses.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.CourseChanges;
import org.jdbi.v3.core.Jdbi;

/** Gives venues, and the runs that are given there, the coordinates of their postcodes. */
@ApplicationScoped
class PlacesOfVenues {

    private static final String VENUES = """
            update venue v set latitude = p.latitude, longitude = p.longitude, version = v.version + 1
            from venue w left join place p on p.postcode = replace(w.postcode, ' ', '')
            where w.provider = v.provider and w.reference = v.reference
            and (v.latitude, v.longitude) is distinct from (p.latitude, p.longitude)""";

    private static final String RUNS = """
            update course_run r set latitude = v.latitude, longitude = v.longitude
            from course c, venue v
            where c.id = r.course and v.provider = c.provider and v.reference = r.venue
            and (r.latitude, r.longitude) is distinct from (v.latitude, v.longitude)
            returning r.course""";

    private final Jdbi database;
    private final CourseChanges changes;

    PlacesOfVenues(Jdbi database, CourseChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply() {
        List<UUID> moved = database.withHandle(handle -> {
            handle.execute(VENUES);
            return handle.createQuery("with moved as (" + RUNS + """
                            ) select distinct id from course where state = 'published' and id in (select course from moved)""")
                    .mapTo(UUID.class)
                    .list();
        });
        changes.record(CourseChanges.What.UPDATED, moved);
    }
}
