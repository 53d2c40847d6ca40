package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What other features ask about competences that are not drafts. */
@ApplicationScoped
public class PublishedCompetences {

    /** Whose competence {@code c} is: others may take it over into frameworks of their own, but not say what it is. */
    static final String FIRST_KEEPER = """
            select k.keeper from competence o join framework k on k.id = o.framework_id
            where o.id = c.id and k.published_at is not null order by k.published_at, k.id limit 1""";

    /**
     * The row of each competence that counts: that of the newest published version of a framework of its keeper that has it. What took its place only its
     * keeper says, and a draft does not say it yet; what is no item of the catalogue has no place here, as in the events.
     */
    private static final String SUMMARIES = """
            select distinct on (c.id) c.id, f.id as framework, f.title as framework_title, c.code, c.statement, c.class, c.class_judged,
              c.level, c.verified, case when c.status_end <= :day then 'RETIRED' else f.status end as status,
              (select a.destination from association a join framework r on r.id = a.framework_id
               where a.origin = c.id::text and a.type = 'replacedBy' and r.published_at is not null and r.keeper = f.keeper
                 and a.destination ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
               order by a.changed_at desc, a.id limit 1) as replaced_by
            from competence c
            join framework f on f.id = c.framework_id
            where f.published_at is not null and c.id = any (:ids)
            order by c.id, f.keeper = (%s) desc, f.published_at desc, f.id desc""".formatted(FIRST_KEEPER);

    private final Jdbi database;
    private final LondonCalendar calendar;

    PublishedCompetences(Jdbi database, LondonCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    public Optional<CompetenceSummary> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** Those of the ids that are published competences, in no particular order. */
    public Map<UUID, CompetenceSummary> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CompetenceSummary> found = new LinkedHashMap<>();
        database.useHandle(handle -> handle.createQuery(SUMMARIES)
                .bindArray("ids", UUID.class, ids)
                .bind("day", calendar.today())
                .map((row, context) -> summary(row))
                .forEach(summary -> found.put(summary.id(), summary)));
        return found;
    }

    private static CompetenceSummary summary(ResultSet row) throws SQLException {
        String competenceClass = row.getString("class");
        int level = row.getInt("level");
        boolean hasLevel = !row.wasNull();
        return new CompetenceSummary(
                row.getObject("id", UUID.class),
                row.getObject("framework", UUID.class),
                row.getString("framework_title"),
                row.getString("code"),
                row.getString("statement"),
                competenceClass == null ? null : CompetenceClass.valueOf(competenceClass),
                row.getBoolean("class_judged"),
                hasLevel ? Integer.valueOf(level) : null,
                row.getBoolean("verified"),
                AdoptionStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("replaced_by"))
                        .map(UUID::fromString)
                        .orElse(null));
    }
}
