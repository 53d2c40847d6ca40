package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.CourseChanges;
import org.goldenthread.competencecatalogue.courses.CourseWarning;
import org.goldenthread.competencecatalogue.courses.Documents;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Courses with their warnings, as they are stored. */
@ApplicationScoped
class WarnedCourses {

    /**
     * A course with the warnings that it has now.
     *
     * @param qualification that it leads to, also where only its learning aim says so
     */
    record Warned(
            UUID id,
            String provider,
            String reference,
            @Nullable String qualification,
            CourseDocument document,
            List<CourseWarning> warnings,
            long version) {}

    private final Jdbi database;
    private final Documents documents;
    private final CourseChanges changes;

    WarnedCourses(Jdbi database, Documents documents, CourseChanges changes) {
        this.changes = changes;
        this.database = database;
        this.documents = documents;
    }

    /** Those of the courses that are offered, locked until the transaction ends; what somebody else is changing now is left to the next time. */
    List<Warned> lock(List<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id, provider, reference, qualification, document::text as document, warnings::text as warnings, version from course
                        where id = any (:ids) and state = 'published' order by id for update skip locked""")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> warned(row))
                .list());
    }

    /** A provider's next courses with warnings by their references. */
    List<Warned> after(String provider, String reference, int limit) {
        return database.withHandle(handle -> handle.select("""
                        select id, provider, reference, qualification, document::text as document, warnings::text as warnings, version from course
                        where provider = ? and reference > ? and state = 'published' and jsonb_array_length(coalesce(warnings, '[]')) > 0
                        order by reference limit ?""", provider, reference, limit)
                .map((row, context) -> warned(row))
                .list());
    }

    /** The course as it is answered with has changed: its tag and the feed say so. */
    void warn(UUID course, List<CourseWarning> warnings, Instant now) {
        database.useHandle(handle -> handle.createUpdate("""
                            update course set warnings = cast(:warnings as jsonb), version = version + 1, changed_at = :now
                            where id = :course""")
                .bind("warnings", warnings.isEmpty() ? null : documents.write(warnings))
                .bind("now", now)
                .bind("course", course)
                .execute());
        changes.record(CourseChanges.What.UPDATED, List.of(course));
    }

    private Warned warned(ResultSet row) throws SQLException {
        return new Warned(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("reference"),
                row.getString("qualification"),
                documents.read(row.getString("document")),
                documents.warnings(row.getString("warnings")),
                row.getLong("version"));
    }
}
