package org.goldenthread.competencecatalogue.search.competences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.text.SearchText.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is told of found competences. */
final class CompetenceRows {

    private static final String READ = """
            select c.id, s.framework, f.code as framework_code, f.title, c.code, c.statement, c.functional_area, c.class, c.class_judged, c.level, c.verified,
              %s as status, c.changed_at, one.place,
              (select a.destination from association a join framework by on by.id = a.framework_id
               where a.origin = c.id::text and a.type = 'replacedBy' and search_is_uuid(a.destination) and by.published_at is not null
               order by a.changed_at desc, a.id limit 1) as replaced_by
            from unnest(:ids) with ordinality as one (id, place)
            join competence_search s on s.competence = one.id
            join competence c on c.framework_id = s.framework and c.id = s.competence
            join framework f on f.id = s.framework
            order by one.place""".formatted(CompetenceQuestion.STATUS);

    private CompetenceRows() {}

    /** @param places by segment, where the words were found; empty where the list is not sorted by that */
    static List<FoundCompetence> read(Handle handle, LocalDate today, List<Found> found, List<Place> places) {
        if (found.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(READ)
                .bindArray("ids", UUID.class, found.stream().map(Found::id).toList())
                .bind("today", today)
                .map((row, context) -> competence(
                        row, match(places, found.get(row.getInt("place") - 1).segment())))
                .list();
    }

    private static @Nullable String match(List<Place> places, int segment) {
        if (segment >= places.size()) {
            return null;
        }
        return switch (places.get(segment)) {
            case CODE -> "code";
            case PHRASE -> "phrase";
            case HEADING -> "statement";
            case TEXT -> "text";
        };
    }

    private static FoundCompetence competence(ResultSet row, @Nullable String match) throws SQLException {
        String kind = row.getString("class");
        String replacedBy = row.getString("replaced_by");
        return new FoundCompetence(
                row.getObject("id", UUID.class),
                row.getObject("framework", UUID.class),
                row.getString("framework_code"),
                row.getString("title"),
                row.getString("code"),
                row.getString("statement"),
                row.getString("functional_area"),
                kind == null ? null : CompetenceClass.valueOf(kind),
                row.getBoolean("class_judged"),
                row.getObject("level", Integer.class),
                row.getBoolean("verified"),
                CompetenceQuestion.STATUSES.get(row.getInt("status") - 1),
                replacedBy == null ? null : UUID.fromString(replacedBy),
                row.getTimestamp("changed_at").toInstant(),
                match);
    }
}
