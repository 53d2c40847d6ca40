package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The courses of all providers. */
@ApplicationScoped
public class Courses {

    private static final int HELD_AT_ONCE = 200;
    private static final String COURSES = """
            select id, provider, reference, state, document::text as document, digest, qualification, level,
              warnings::text as warnings, created_at, changed_at, version from course
            """;

    private final Jdbi database;
    private final Documents documents;

    Courses(Jdbi database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    public Optional<Course> find(String provider, String reference) {
        return Optional.ofNullable(find(provider, List.of(reference)).get(reference));
    }

    /** Those of the references that there are, retired ones too. */
    public Map<String, Course> find(String provider, Collection<String> references) {
        Map<String, Course> found = new LinkedHashMap<>();
        database.useHandle(
                handle -> handle.createQuery(COURSES + "where provider = :provider and reference = any (:references)")
                        .bind("provider", provider)
                        .bindArray("references", String.class, references)
                        .map((row, context) -> course(row))
                        .forEach(course -> found.put(course.reference(), course)));
        return found;
    }

    /** @param state null for all */
    List<Course> page(String provider, @Nullable CourseState state, String after, int limit) {
        return database.withHandle(handle -> handle.createQuery(COURSES + """
                        where provider = :provider and state = coalesce(:state, state) and reference > :after
                        order by reference limit :limit""")
                .bind("provider", provider)
                .bind("state", state == null ? null : state.text())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> course(row))
                .list());
    }

    /** Hands over those that are offered, in the order of their references, without holding more than a few hundred. */
    public void forEachOffered(String provider, boolean withLearningAim, Consumer<Course> to) {
        database.useTransaction(handle -> handle.createQuery(COURSES + """
                        where provider = :provider and state = 'published' and (learning_aim is not null) = :withLearningAim
                        order by reference""")
                .bind("provider", provider)
                .bind("withLearningAim", withLearningAim)
                .setFetchSize(HELD_AT_ONCE)
                .map((row, context) -> course(row))
                .forEach(to));
    }

    private Course course(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        Integer known = row.wasNull() ? null : Integer.valueOf(level);
        return new Course(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("reference"),
                CourseState.of(row.getString("state")),
                documents.read(row.getString("document")),
                row.getString("digest"),
                row.getString("qualification"),
                known,
                documents.warnings(row.getString("warnings")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("version"));
    }
}
