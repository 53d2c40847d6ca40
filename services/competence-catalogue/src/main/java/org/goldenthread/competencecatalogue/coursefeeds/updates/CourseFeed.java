package org.goldenthread.competencecatalogue.coursefeeds.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.Documents;
import org.goldenthread.web.Page;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The changes to courses in the order in which they became known. Reading gives numbers to those that have none yet, one reader at a time: all that has
 * a number was visible before anything gets a higher one, so that nobody can read past a change that was committed late.
 */
@ApplicationScoped
class CourseFeed {

    private static final int NUMBERED_AT_ONCE = 2000;

    private static final String ONE_READER = "select pg_try_advisory_xact_lock(hashtextextended('course feed', 0))";

    private static final String GIVE_NUMBERS = """
            with waiting as materialized (
              select course, changed_at from course_change where number is null
              order by changed_at, course limit :most for update skip locked),
            numbered as materialized (
              select course, nextval('course_change_number') as number
              from (select course from waiting order by changed_at, course) as in_order)
            update course_change c set number = n.number from numbered n where c.course = n.course""";

    /** What is written of a course last decides; that it is not offered any more is said by the course itself. */
    private static final String AFTER = """
            with page as materialized (
              select course, number, what, changed_at from course_change where number > :from order by number limit :limit)
            select p.number, p.changed_at, c.id, c.provider, c.reference,
              case when c.state = 'retired' then 'deleted' when p.what = 'deleted' then 'updated' else p.what end as what,
              case when c.state = 'retired' then null else c.document::text end as document
            from page p join course c on c.id = p.course order by p.number""";

    private final Jdbi database;
    private final Documents documents;

    CourseFeed(Jdbi database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    private record Numbered(long number, CourseUpdateResponse update) {}

    /** The changes after a place, oldest first. There always is a cursor to go on with. */
    @Transactional
    Page<CourseUpdateResponse> page(Since since, int limit) {
        return database.withHandle(handle -> {
            giveNumbers(handle);
            Instant moment = since.moment();
            long from = moment == null ? since.number() : before(handle, moment);
            List<Numbered> found = handle.createQuery(AFTER)
                    .bind("from", from)
                    .bind("limit", limit)
                    .map((row, context) -> new Numbered(row.getLong("number"), update(row)))
                    .list();
            long last = found.isEmpty() ? from : found.getLast().number();
            return new Page<>(found.stream().map(Numbered::update).toList(), Since.cursor(last));
        });
    }

    private static void giveNumbers(Handle handle) {
        if (handle.select(ONE_READER).mapTo(Boolean.class).one()) {
            handle.createUpdate(GIVE_NUMBERS).bind("most", NUMBERED_AT_ONCE).execute();
        }
    }

    /** The number before that of the first change since then; the last of all if there is none. */
    private static long before(Handle handle, Instant moment) {
        return handle.select("""
                        select coalesce((select min(number) - 1 from course_change where changed_at >= ?),
                          (select max(number) from course_change), 0)""", moment).mapTo(Long.class).one();
    }

    private CourseUpdateResponse update(ResultSet row) throws SQLException {
        String document = row.getString("document");
        return new CourseUpdateResponse(
                CourseUpdateResponse.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                row.getString("provider"),
                row.getString("reference"),
                row.getObject("id", UUID.class),
                row.getTimestamp("changed_at").toInstant(),
                document == null ? null : documents.read(document));
    }
}
