package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes courses as sets: a statement for each table, however many courses there are. */
@ApplicationScoped
class CourseTables {

    private static final String COURSES = """
            insert into course (id, provider, reference, title, state, document, digest, qualification, learning_aim, level, warnings,
              created_at, changed_at, version)
            select id, :provider, reference, document ->> 'title', 'published', document, digest, qualification,
              document ->> 'learningAim', level, warnings, :now, :now, 0
            from jsonb_to_recordset(cast(:rows as jsonb))
              as row (id uuid, reference text, document jsonb, digest text, qualification text, level smallint, warnings jsonb)
            on conflict (provider, reference) do update
              set title = excluded.title, state = excluded.state, document = excluded.document, digest = excluded.digest,
                qualification = excluded.qualification, learning_aim = excluded.learning_aim, level = excluded.level,
                warnings = excluded.warnings, changed_at = excluded.changed_at, version = course.version + 1
            returning id, reference, created_at, version""";

    /** Numbers are places in the document, from 0. */
    private static final String RUNS = """
            insert into course_run (course, number, reference, mode, starts, ends, venue, latitude, longitude, everywhere, cost,
              study_mode, attendance)
            select c.id, r.place - 1, r.run ->> 'reference', r.run ->> 'mode', cast(r.run ->> 'startDate' as date),
              cast(r.run ->> 'endDate' as date), r.run ->> 'venue', v.latitude, v.longitude,
              r.run ->> 'mode' = 'online' or coalesce(cast(r.run ->> 'national' as boolean), false),
              cast(r.run ->> 'cost' as numeric), r.run ->> 'studyMode', r.run ->> 'attendancePattern'
            from course c
            cross join lateral jsonb_array_elements(c.document -> 'runs') with ordinality as r (run, place)
            left join venue v on v.provider = c.provider and v.reference = r.run ->> 'venue'
            where c.id = any (:courses)""";

    private static final String COMPETENCES = """
            insert into course_competence (course, competence)
            select c.id, cast(competence as uuid) from course c
            cross join lateral jsonb_array_elements_text(c.document -> 'competences') as competence
            where c.id = any (:courses)""";

    private static final String UNITS = """
            insert into course_unit (course, unit)
            select c.id, unit from course c
            cross join lateral jsonb_array_elements_text(c.document -> 'units') as unit
            where c.id = any (:courses)""";

    private final Jdbi database;
    private final Documents documents;

    CourseTables(Jdbi database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /**
     * A course that is to be written.
     *
     * @param id that it gets if it is new
     */
    record Row(
            UUID id,
            String reference,
            CourseDocument document,
            String digest,
            @Nullable String qualification,
            @Nullable Integer level,
            @Nullable List<CourseWarning> warnings) {}

    /** What the database gave a course. */
    record Written(UUID id, Instant createdAt, long version) {}

    /** @return by reference */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Written> write(String provider, List<Row> rows, Instant now) {
        Map<String, Written> written = new HashMap<>();
        database.useHandle(handle -> {
            handle.createQuery(COURSES)
                    .bind("provider", provider)
                    .bind("now", now)
                    .bind("rows", documents.write(rows))
                    .map((row, context) -> Map.entry(
                            row.getString("reference"),
                            new Written(
                                    row.getObject("id", UUID.class),
                                    row.getTimestamp("created_at").toInstant(),
                                    row.getLong("version"))))
                    .forEach(entry -> written.put(entry.getKey(), entry.getValue()));
            List<UUID> before = written.values().stream()
                    .filter(one -> one.version() > 0)
                    .map(Written::id)
                    .toList();
            for (String table :
                    before.isEmpty() ? List.<String>of() : List.of("course_run", "course_competence", "course_unit")) {
                of(handle, "delete from " + table + " where course = any (:courses)", before);
            }
            List<UUID> all = written.values().stream().map(Written::id).toList();
            of(handle, RUNS, all);
            if (rows.stream().anyMatch(row -> !row.document().competences().isEmpty())) {
                of(handle, COMPETENCES, all);
            }
            if (rows.stream().anyMatch(row -> !row.document().units().isEmpty())) {
                of(handle, UNITS, all);
            }
        });
        return written;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void retire(Collection<UUID> courses, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                        update course set state = 'retired', changed_at = :now, version = version + 1
                        where id = any (:courses)""")
                .bind("now", now)
                .bindArray("courses", UUID.class, courses)
                .execute());
    }

    private static void of(Handle handle, String sql, Collection<UUID> courses) {
        handle.createUpdate(sql).bindArray("courses", UUID.class, courses).execute();
    }
}
