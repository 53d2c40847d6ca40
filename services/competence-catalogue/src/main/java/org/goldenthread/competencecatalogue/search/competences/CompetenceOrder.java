package org.goldenthread.competencecatalogue.search.competences;

import java.time.OffsetDateTime;
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

/** The segments of a list of competences, by what it is sorted by. */
final class CompetenceOrder {

    /** So far down an order is gone for a page, where many have the words. */
    private static final int PICKED_FROM = 2_000;

    private static final String STATEMENT = "left(lower(c.statement), 200)";
    private static final String CODE = "search_code_key(c.code)";

    private final Ranked ranked;
    private final Handle handle;
    private final CompetenceQuestion question;
    private final @Nullable SearchText text;
    private final Total total;

    CompetenceOrder(Ranked ranked, Handle handle, CompetenceQuestion question, @Nullable SearchText text, Total total) {
        this.ranked = ranked;
        this.handle = handle;
        this.question = question;
        this.text = text;
        this.total = total;
    }

    List<Segment> segments() {
        return switch (question.sort()) {
            case RELEVANCE -> tiers();
            case CHANGED -> List.of(this::changed);
            case STATEMENT -> List.of(by(STATEMENT, "true"));
            case CODE -> List.of(by(CODE, "c.code is not null"), by(STATEMENT, "c.code is null"));
        };
    }

    private List<Segment> tiers() {
        return text == null
                ? List.of()
                : ranked.segments(handle, Catalogue.COMPETENCES, question.conditions(), "true", text, total);
    }

    /** The last changed first. */
    private List<Found> changed(@Nullable Position last, int number, int limit) {
        Conditions conditions = CompetenceCounts.matching(question, text);
        String beyond = "true";
        if (last != null) {
            beyond = "(s.changed_at, s.competence) < (:lastKey, :lastId)";
            conditions.bind("lastKey", last.key(CompetenceOrder::moment)).bind("lastId", last.id());
        }
        String order = "order by s.changed_at desc, s.competence desc limit ";
        String picked = "(select * from competence_search s where %s %s %d) s where %s"
                .formatted(beyond, order, PICKED_FROM, conditions.sql());
        String sorted = "(select * from competence_search s where %s and %s %s) s where true"
                .formatted(conditions.sql(), beyond, text == null ? "" : "offset 0");
        String select = "select s.competence as id, to_json(s.changed_at) #>> '{}' as key from ";
        return Segment.picked(
                text != null && total.isMany(),
                limit,
                () -> read(conditions, select + picked + " " + order + limit, number),
                () -> read(conditions, select + sorted + " " + order + limit, number));
    }

    private static OffsetDateTime moment(String key) {
        OffsetDateTime moment = OffsetDateTime.parse(key);
        if (moment.getYear() < 0 || moment.getYear() > 9999) {
            throw new IllegalArgumentException("No moment that anything was changed at");
        }
        return moment;
    }

    /** By an indexed expression on {@code competence c}. */
    private Segment by(String key, String which) {
        return (last, number, limit) -> {
            Conditions conditions = CompetenceCounts.matching(question, text);
            String beyond = which;
            if (last != null) {
                beyond += " and (%s, c.id) > (:lastKey, :lastId)".formatted(key);
                conditions.bind("lastKey", last.key(Function.identity())).bind("lastId", last.id());
            }
            String order = "order by %s, c.id limit ".formatted(key);
            String select = "select c.id, %s as key from ".formatted(key);
            String picked = select + picked(conditions, beyond + " " + order) + " " + order + limit;
            String sorted = select + sorted(conditions) + " and " + beyond + " " + order + limit;
            return Segment.picked(
                    text != null && total.isMany(),
                    limit,
                    () -> read(conditions, picked, number),
                    () -> read(conditions, sorted, number));
        };
    }

    private static String picked(Conditions conditions, String inOrder) {
        return """
                (select * from competence c where %s %d) c
                where coalesce((select true from competence_search s where s.competence = c.id and s.framework = c.framework_id and %s limit 1), false)""".formatted(inOrder, PICKED_FROM, conditions.sql());
    }

    /** Those with the words are found first; without words the planner may go down the order. */
    private String sorted(Conditions conditions) {
        return "competence c join (select s.framework, s.competence from competence_search s where %s %s) s on (s.framework, s.competence) = (c.framework_id, c.id) where true"
                .formatted(conditions.sql(), text == null ? "" : "offset 0");
    }

    private List<Found> read(Conditions conditions, String sql, int number) {
        return conditions
                .query(handle, sql)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), number, row.getString("key")))
                .list();
    }
}
