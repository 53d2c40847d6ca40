package org.goldenthread.competencecatalogue.search.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.jdbi.v3.core.Jdbi;

/** What the parameters of a search for courses name. */
@ApplicationScoped
class CourseLookups {

    private static final String UUID_FORM = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final int FEW_RUNS = 3_000;

    private final Jdbi database;

    CourseLookups(Jdbi database) {
        this.database = database;
    }

    record Point(double latitude, double longitude) {}

    Optional<Point> place(String postcode) {
        return database.withHandle(
                handle -> handle.createQuery("select latitude, longitude from place where postcode = :postcode")
                        .bind("postcode", postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                        .map((row, context) -> new Point(row.getDouble("latitude"), row.getDouble("longitude")))
                        .findOne());
    }

    boolean hasPlaces() {
        return database.withHandle(handle -> handle.createQuery("select exists (select from place)")
                .mapTo(Boolean.class)
                .one());
    }

    /** The circle, with whether few runs are in it. */
    Nearby lookedAt(Nearby near) {
        String runs = "select count(*) <= %1$d from (select from course_run r where %2$s limit %1$d + 1) as run"
                .formatted(FEW_RUNS, Nearby.inBox("r"));
        return database.withHandle(handle -> near.bind(new Conditions())
                        .query(handle, runs)
                        .mapTo(Boolean.class)
                        .one())
                ? near.withFewRuns()
                : near;
    }

    /** The id, if a published competence has it. */
    Optional<UUID> competence(String id) {
        return id.matches(UUID_FORM)
                ? database.withHandle(
                        handle -> handle.createQuery("select competence from competence_search where competence = :id")
                                .bind("id", UUID.fromString(id))
                                .mapTo(UUID.class)
                                .findOne())
                : Optional.empty();
    }

    /** With what replaced them, what they replaced, and so on, as published frameworks say. */
    List<UUID> withReplacements(Collection<UUID> competences) {
        return database.withHandle(handle -> handle.createQuery("""
                        with recursive related (id) as (
                          select unnest(:competences)::text
                          union
                          select case when a.origin = related.id then a.destination else a.origin end
                          from related
                          join association a on (a.origin = related.id or a.destination = related.id) and a.type = 'replacedBy'
                          join framework f on f.id = a.framework_id and f.published_at is not null
                        )
                        select id::uuid from related where search_is_uuid(id) limit 1000""")
                .bindArray("competences", UUID.class, competences)
                .mapTo(UUID.class)
                .list());
    }
}
