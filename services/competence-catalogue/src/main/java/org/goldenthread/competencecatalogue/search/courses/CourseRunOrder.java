package org.goldenthread.competencecatalogue.search.courses;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.search.Position;
import org.goldenthread.competencecatalogue.search.Segment;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.SearchTransaction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A list of courses by what their runs have: of each course the first run in the order that is all that is asked for, and after those the courses that
 * have none with a day, a cost or a place.
 */
final class CourseRunOrder {

    /** Of fewer than these all are sorted where there are no words, for which the planner is trusted with the rest. */
    private static final int SORTED_WITHOUT_WORDS = 5_000;

    private static final double FIRST_RING = 1;
    private static final double WIDER = 2;

    private final Handle handle;
    private final CourseQuestion question;
    private final @Nullable SearchText text;
    private final Total total;
    private final RunOrder order;

    CourseRunOrder(Handle handle, CourseQuestion question, @Nullable SearchText text, Total total, RunOrder order) {
        this.handle = handle;
        this.question = question;
        this.text = text;
        this.total = total;
        this.order = order;
    }

    List<Found> first(@Nullable Position last, int number, int limit) {
        RunFilter runs = question.runs();
        if (runs.near() != null && order == RunOrder.DISTANCE && total.isMany()) {
            return inRings(runs.near(), last, number, limit);
        }
        if (text == null) {
            boolean few = !total.isAbove(SORTED_WITHOUT_WORDS) || order == RunOrder.DISTANCE;
            return few ? sorted(last, number, limit) : followed("course_run r", "true", last, number, limit);
        }
        return Segment.picked(
                total.isMany() && order != RunOrder.DISTANCE,
                limit,
                () -> picked(last, number, limit),
                () -> sorted(last, number, limit));
    }

    /** Ever wider rings around the place, until there are enough courses in one. */
    private List<Found> inRings(Nearby near, @Nullable Position last, int number, int limit) {
        double miles = last == null ? FIRST_RING : last.key(text -> (Double) order.value(text)) + FIRST_RING;
        while (miles < near.miles()) {
            List<Found> found = inRing(near.within(miles), last, number, limit);
            if (found.size() == limit) {
                return found;
            }
            miles *= WIDER;
        }
        return inRing(near, last, number, limit);
    }

    private List<Found> inRing(Nearby ring, @Nullable Position last, int number, int limit) {
        CourseQuestion within = question.with(question.runs().near(ring));
        return read(within, last, number, """
                select r.course as id, min(%1$s)::text as key from course_run r
                where %2$s and %3$s and %4$s group by r.course %5$s order by min(%1$s), r.course limit %6$d""".formatted(
                        order.key("r"), within.runs().of("r"), order.has("r"), member(within), having(last), limit));
    }

    private List<Found> sorted(@Nullable Position last, int number, int limit) {
        String first = "%s(%s)".formatted(order.first(), order.key("r"));
        String sql = """
                select r.course as id, %1$s::text as key
                from (select s.course from course_search s where %2$s offset 0) s join course_run r on r.course = s.course
                where %3$s and %4$s group by r.course %5$s order by %1$s %6$s, r.course %6$s limit %7$d""".formatted(
                        first,
                        CourseCounts.matching(question, text).sql(),
                        runs("r"),
                        order.has("r"),
                        having(last),
                        order.direction(),
                        limit);
        return text == null
                ? read(question, last, number, sql)
                : SearchTransaction.joining(handle, () -> read(question, last, number, sql));
    }

    private String having(@Nullable Position last) {
        return last == null
                ? ""
                : "having (%s(%s), r.course) %s (:lastKey, :lastId)"
                        .formatted(order.first(), order.key("r"), order.beyond());
    }

    private List<Found> picked(@Nullable Position last, int number, int limit) {
        List<String> wanted = new ArrayList<>(asked().begins("r"));
        wanted.add(order.has("r"));
        wanted.add(beyond(last));
        String some = "(select * from course_run r where %s order by %s %s, r.course %3$s limit %4$d) r"
                .formatted(String.join(" and ", wanted), order.key("r"), order.direction(), CourseOrder.PICKED_FROM);
        return followed(some, "true", last, number, limit);
    }

    private String beyond(@Nullable Position last) {
        return last == null
                ? "true"
                : "(%s, r.course) %s (:lastKey, :lastId)".formatted(order.key("r"), order.beyond());
    }

    /** Down the order, passing over what is not asked for and over further runs of a course. */
    private List<Found> followed(String from, String which, @Nullable Position last, int number, int limit) {
        return read(question, last, number, """
                select r.course as id, %1$s::text as key from %2$s
                where %3$s and %4$s and %5$s and %6$s and %7$s
                  and not exists (select from course_run e where e.course = r.course and %8$s and %9$s and (%10$s, e.number) %11$s (%1$s, r.number))
                order by %1$s %12$s, r.course %12$s limit %13$d""".formatted(
                        order.key("r"),
                        from,
                        which,
                        runs("r"),
                        order.has("r"),
                        beyond(last),
                        text == null ? among(question) : member(question),
                        runs("e"),
                        order.has("e"),
                        order.key("e"),
                        order.before(),
                        order.direction(),
                        limit));
    }

    /** Days are asked of runs that have one. */
    private String runs(String run) {
        return asked().of(run);
    }

    private RunFilter asked() {
        return order.isByDay() ? question.runs().dated() : question.runs();
    }

    private String among(CourseQuestion asked) {
        return "exists (select from course_search s where s.course = r.course and %s)"
                .formatted(CourseCounts.matching(asked, text).sql());
    }

    /** The same, looked up for each run. */
    private String member(CourseQuestion asked) {
        return "coalesce((select true from course_search s where s.course = r.course and %s limit 1), false)"
                .formatted(CourseCounts.matching(asked, text).sql());
    }

    /** The courses without a run that has what is sorted by. */
    List<Found> rest(@Nullable Position last, int number, int limit) {
        Conditions conditions = question.runs().bind(CourseCounts.matching(question, text));
        conditions.and("not " + question.runs().exists(order.has("r")));
        question.runs().lookedUp().ifPresent(conditions::and);
        if (last != null) {
            conditions.and("s.course > :lastId").bind("lastId", last.id());
        }
        return CourseOrder.read(
                handle,
                conditions,
                "select s.course as id, '' as key from course_search s where %s order by s.course limit %d"
                        .formatted(conditions.sql(), limit),
                number);
    }

    private List<Found> read(CourseQuestion asked, @Nullable Position last, int number, String sql) {
        Conditions conditions = asked.runs().bind(CourseCounts.matching(asked, text));
        if (last != null) {
            conditions.bind("lastKey", last.key(order::value)).bind("lastId", last.id());
        }
        return CourseOrder.read(handle, conditions, sql, number);
    }
}
