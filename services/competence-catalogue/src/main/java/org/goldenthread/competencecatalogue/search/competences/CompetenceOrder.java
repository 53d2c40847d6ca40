package org.goldenthread.competencecatalogue.search.competences;

import java.time.OffsetDateTime;
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

/** The segments of a list of competences, by what it is sorted by. */
final class CompetenceOrder {

    /** Of more than these the few of a page are rather found in the order of an index than sorted. */
    private static final int SORTED = 5_000;

    private static final String STATEMENT = "left(lower(c.statement), 200)";
    private static final String CODE = "search_code_key(c.code)";

    private final Handle handle;
    private final CompetenceQuestion question;
    private final @Nullable SearchText text;
    private final Total total;

    private CompetenceOrder(Handle handle, CompetenceQuestion question, @Nullable SearchText text, Total total) {
        this.handle = handle;
        this.question = question;
        this.text = text;
        this.total = total;
    }

    static List<Segment> segments(Handle handle, CompetenceQuestion question, @Nullable SearchText text, Total total) {
        var order = new CompetenceOrder(handle, question, text, total);
        return switch (question.sort()) {
            case RELEVANCE -> order.tiers();
            case CHANGED -> List.of(order::changed);
            case STATEMENT -> List.of(order.by(STATEMENT, "true"));
            case CODE -> List.of(order.by(CODE, "c.code is not null"), order.by(STATEMENT, "c.code is null"));
        };
    }

    private List<Segment> tiers() {
        return text == null
                ? List.of()
                : text.tiers().stream()
                        .<Segment>map(tier -> new RankedSegment(
                                handle, Catalogue.COMPETENCES, "competence", question.conditions(), tier.query()))
                        .toList();
    }

    /** The last changed first. */
    private List<Found> changed(@Nullable Position last, int number, int limit) {
        Conditions conditions = CompetenceCounts.matching(question, text);
        if (last != null) {
            conditions
                    .and("(s.changed_at, s.competence) < (:lastKey, :lastId)")
                    .bind("lastKey", last.key(CompetenceOrder::moment))
                    .bind("lastId", last.id());
        }
        return read(conditions, """
                select s.competence as id, to_json(s.changed_at) #>> '{}' as key from competence_search s where %s
                order by s.changed_at desc, s.competence desc limit %d""".formatted(conditions.sql(), limit), number);
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
            String beyond = "";
            if (last != null) {
                beyond = " and (%s, c.id) > (:lastKey, :lastId)".formatted(key);
                conditions.bind("lastKey", last.key(Function.identity())).bind("lastId", last.id());
            }
            String sql = "select c.id, %1$s as key from %2$s and %3$s%4$s order by %1$s, c.id limit %5$d"
                    .formatted(key, competences(conditions), which, beyond, limit);
            return read(conditions, sql, number);
        };
    }

    /** Few are sorted; of many, the order's index is followed and each looked up among them. */
    private String competences(Conditions conditions) {
        String both = "(c.framework_id, c.id)";
        if (text == null) {
            return "competence c join competence_search s on (s.framework, s.competence) = %s where %s"
                    .formatted(both, conditions.sql());
        }
        if (!total.isAbove(SORTED)) {
            // offset 0, so that the planner finds them first
            return """
                    competence c join (select s.framework, s.competence from competence_search s where %s offset 0) s
                    on (s.framework, s.competence) = %s where true""".formatted(conditions.sql(), both);
        }
        // in coalesce, so that the planner makes a set of it once and does not join
        return "competence c where coalesce(%s in (select s.framework, s.competence from competence_search s where %s), false)"
                .formatted(both, conditions.sql());
    }

    private List<Found> read(Conditions conditions, String sql, int number) {
        return conditions
                .query(handle, sql)
                .map((row, context) -> new Found(row.getObject("id", UUID.class), number, row.getString("key")))
                .list();
    }
}
