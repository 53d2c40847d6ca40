package org.goldenthread.competencecatalogue.search.courses;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.search.Position;
import org.goldenthread.competencecatalogue.search.Ranked;
import org.goldenthread.competencecatalogue.search.Segment;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The segments of a list of courses, by what it is sorted by. */
final class CourseOrder {

    /** So far down an order is gone for a page, where many have the words. */
    static final int PICKED_FROM = 2_000;

    private static final String TITLE = "left(lower(c.title), 200)";

    private final Ranked ranked;
    private final Handle handle;
    private final CourseQuestion question;
    private final @Nullable SearchText text;
    private final Total total;

    CourseOrder(Ranked ranked, Handle handle, CourseQuestion question, @Nullable SearchText text, Total total) {
        this.ranked = ranked;
        this.handle = handle;
        this.question = question;
        this.text = text;
        this.total = total;
    }

    List<Segment> segments() {
        return switch (question.sort()) {
            case RELEVANCE -> tiers();
            case TITLE -> List.of(this::titles);
            case START -> byRuns(RunOrder.START);
            case START_DESCENDING -> byRuns(RunOrder.START_DESCENDING);
            case COST -> byRuns(RunOrder.COST);
            case DISTANCE -> byRuns(RunOrder.DISTANCE);
        };
    }

    private List<Segment> byRuns(RunOrder order) {
        var runs = new CourseRunOrder(handle, question, text, total, order);
        return List.of(runs::first, runs::rest);
    }

    private List<Segment> tiers() {
        return text == null
                ? List.of()
                : ranked.segments(
                        handle,
                        Catalogue.COURSES,
                        question.conditions(),
                        question.runs().lookedUp().orElse("true"),
                        text,
                        total);
    }

    private List<Found> titles(@Nullable Position last, int number, int limit) {
        Conditions conditions = CourseCounts.matching(question, text);
        question.runs().lookedUp().ifPresent(conditions::and);
        String beyond = "c.state = 'published'";
        if (last != null) {
            beyond += " and (%s, c.id) > (:lastKey, :lastId)".formatted(TITLE);
            conditions.bind("lastKey", last.key(Function.identity())).bind("lastId", last.id());
        }
        String order = "order by %s, c.id limit ".formatted(TITLE);
        String select = "select c.id, %s as key from ".formatted(TITLE);
        String picked = """
                (select * from course c where %s %s %d) c
                where coalesce((select true from course_search s where s.course = c.id and %s limit 1), false)""".formatted(beyond, order, PICKED_FROM, conditions.sql());
        String sorted = "course c join (select s.course from course_search s where %s %s) s on s.course = c.id where %s"
                .formatted(conditions.sql(), text == null ? "" : "offset 0", beyond);
        return Segment.picked(
                total.isMany(),
                limit,
                () -> read(handle, conditions, select + picked + " " + order + limit, number),
                () -> read(handle, conditions, select + sorted + " " + order + limit, number));
    }

    static List<Found> read(Handle handle, Conditions conditions, String sql, int number) {
        return conditions
                .query(handle, sql)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), number, row.getString("key")))
                .list();
    }
}
