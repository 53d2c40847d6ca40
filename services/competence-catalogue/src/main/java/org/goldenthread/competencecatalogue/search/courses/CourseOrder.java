package org.goldenthread.competencecatalogue.search.courses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.search.Position;
import org.goldenthread.competencecatalogue.search.RankedSegment;
import org.goldenthread.competencecatalogue.search.Segment;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The segments of a list of courses, by what it is sorted by. */
final class CourseOrder {

    /** Of more than these the few of a page are rather found in the order of an index than sorted. */
    private static final int SORTED = 5_000;

    private static final String TITLE = "left(lower(c.title), 200)";

    private final Handle handle;
    private final CourseQuestion question;
    private final @Nullable SearchText text;
    private final Total total;

    private CourseOrder(Handle handle, CourseQuestion question, @Nullable SearchText text, Total total) {
        this.handle = handle;
        this.question = question;
        this.text = text;
        this.total = total;
    }

    static List<Segment> segments(Handle handle, CourseQuestion question, @Nullable SearchText text, Total total) {
        var order = new CourseOrder(handle, question, text, total);
        return switch (question.sort()) {
            case RELEVANCE -> order.tiers();
            case TITLE -> List.of(order::titles);
            case START -> List.of(order.runs(RunOrder.START, CourseOrder::day), order.rest(RunOrder.START));
            case START_DESCENDING ->
                List.of(order.runs(RunOrder.START_DESCENDING, CourseOrder::day), order.rest(RunOrder.START_DESCENDING));
            case COST -> List.of(order.runs(RunOrder.COST, CourseOrder::amount), order.rest(RunOrder.COST));
            case DISTANCE -> List.of(order.runs(RunOrder.DISTANCE, Double::valueOf), order.rest(RunOrder.DISTANCE));
        };
    }

    private static LocalDate day(String key) {
        LocalDate day = LocalDate.parse(key);
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("No day on which anything begins");
        }
        return day;
    }

    private static BigDecimal amount(String key) {
        if (!key.matches("\\d{1,8}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("No cost");
        }
        return new BigDecimal(key);
    }

    private List<Segment> tiers() {
        return text == null
                ? List.of()
                : text.tiers().stream()
                        .<Segment>map(tier -> new RankedSegment(
                                handle, Catalogue.COURSES, "course", question.conditions(), tier.query()))
                        .toList();
    }

    /** Few are sorted; of many, the order's index is followed and each looked up among them. */
    private boolean areFew() {
        return !total.isAbove(SORTED);
    }

    private List<Found> titles(@Nullable Position last, int number, int limit) {
        Conditions conditions = CourseCounts.matching(question, text);
        String beyond = "";
        if (last != null) {
            beyond = " and (%s, c.id) > (:lastKey, :lastId)".formatted(TITLE);
            conditions.bind("lastKey", last.key(Function.identity())).bind("lastId", last.id());
        }
        String sql = "select c.id, %1$s as key from %2$s and c.state = 'published'%3$s order by %1$s, c.id limit %4$d"
                .formatted(TITLE, courses(conditions), beyond, limit);
        return read(conditions, sql, number);
    }

    private String courses(Conditions conditions) {
        if (text == null) {
            return "course c join course_search s on s.course = c.id where " + conditions.sql();
        }
        String form = areFew()
                ? "course c join (select s.course from course_search s where %s offset 0) s on s.course = c.id where true"
                : "course c where coalesce(c.id in (select s.course from course_search s where %s), false)";
        return form.formatted(conditions.sql());
    }

    /** By the first of each course's runs in the order. */
    private Segment runs(RunOrder order, Function<String, Object> type) {
        return (last, number, limit) -> {
            Conditions conditions = question.runs().bind(CourseCounts.matching(question, text));
            if (last != null) {
                conditions.bind("lastKey", last.key(type)).bind("lastId", last.id());
            }
            boolean sorted = areFew() || !order.isIndexed();
            return read(
                    conditions,
                    sorted ? sorted(order, conditions, last, limit) : followed(order, conditions, last, limit),
                    number);
        };
    }

    private String sorted(RunOrder order, Conditions conditions, @Nullable Position last, int limit) {
        String first = "%s(%s)".formatted(order.first(), order.key("r"));
        String beyond =
                last == null ? "" : "having (%s, r.course) %s (:lastKey, :lastId)".formatted(first, order.beyond());
        return """
                select r.course as id, %1$s::text as key
                from (select s.course from course_search s where %2$s offset 0) s join course_run r on r.course = s.course
                where %3$s and %4$s group by r.course %5$s order by %1$s %6$s, r.course %6$s limit %7$d""".formatted(
                first, conditions.sql(), question.runs().of("r"), order.has("r"), beyond, order.direction(), limit);
    }

    private String followed(RunOrder order, Conditions conditions, @Nullable Position last, int limit) {
        // in coalesce, so that the planner makes a set of it once and does not join
        String member = (text == null
                        ? "exists (select from course_search s where s.course = r.course and %s)"
                        : "coalesce(r.course in (select s.course from course_search s where %s), false)")
                .formatted(conditions.sql());
        String beyond = last == null
                ? "true"
                : "(%s, r.course) %s (:lastKey, :lastId)".formatted(order.key("r"), order.beyond());
        return """
                select r.course as id, %1$s::text as key from course_run r
                where %2$s and %3$s and %4$s and %5$s
                  and not exists (select from course_run e where e.course = r.course and %6$s and %7$s and (%8$s, e.number) %9$s (%1$s, r.number))
                order by %1$s %10$s, r.course %10$s limit %11$d""".formatted(
                        order.key("r"),
                        question.runs().of("r"),
                        order.has("r"),
                        beyond,
                        member,
                        question.runs().of("e"),
                        order.has("e"),
                        order.key("e"),
                        order.before(),
                        order.direction(),
                        limit);
    }

    /** The courses without a run that has what is sorted by. */
    private Segment rest(RunOrder order) {
        return (last, number, limit) -> {
            Conditions conditions = question.runs().bind(CourseCounts.matching(question, text));
            conditions.and("not " + question.runs().exists(order.has("r")));
            if (last != null) {
                conditions.and("s.course > :lastId").bind("lastId", last.id());
            }
            return read(
                    conditions,
                    "select s.course as id, '' as key from course_search s where %s order by s.course limit %d"
                            .formatted(conditions.sql(), limit),
                    number);
        };
    }

    private List<Found> read(Conditions conditions, String sql, int number) {
        return conditions
                .query(handle, sql)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), number, row.getString("key")))
                .list();
    }
}
