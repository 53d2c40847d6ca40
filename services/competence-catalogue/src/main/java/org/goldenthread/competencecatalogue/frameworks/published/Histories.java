package org.goldenthread.competencecatalogue.frameworks.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What published versions have said of a competence, and what came before it. */
@ApplicationScoped
class Histories {

    /** A chain longer than this is cut: nobody reads on. */
    private static final int LONGEST_CHAIN = 100;

    private final Jdbi database;

    Histories(Jdbi database) {
        this.database = database;
    }

    /** In the order in which they were published. */
    List<CompetenceHistoryResponse> of(UUID competence) {
        return database.withHandle(handle -> handle.createQuery("""
                        select f.code as framework_code, f.title, f.edition, f.status, f.published_at, c.*
                        from competence c join framework f on f.id = c.framework_id
                        where c.id = :competence and f.published_at is not null
                        order by f.published_at, f.id""")
                .bind("competence", competence)
                .map((row, context) -> entry(row))
                .list());
    }

    private static CompetenceHistoryResponse entry(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        Integer levelOrNone = row.wasNull() ? null : Integer.valueOf(level);
        return new CompetenceHistoryResponse(
                row.getObject("framework_id", UUID.class),
                row.getString("framework_code"),
                row.getString("title"),
                row.getString("edition"),
                AdoptionStatus.valueOf(row.getString("status")),
                row.getTimestamp("published_at").toInstant(),
                row.getString("code"),
                row.getString("statement"),
                row.getString("notes"),
                competenceClass(row.getString("class")),
                row.getBoolean("class_judged"),
                row.getString("functional_area"),
                row.getString("item_type"),
                levelOrNone,
                row.getBoolean("verified"),
                row.getString("provenance"),
                row.getObject("status_start", LocalDate.class),
                row.getObject("status_end", LocalDate.class));
    }

    private static @Nullable CompetenceClass competenceClass(@Nullable String name) {
        return name == null ? null : CompetenceClass.valueOf(name);
    }

    /** What a competence took the place of, and what that did: the nearest first. As its own keeper has published it. */
    Set<UUID> replacedBy(UUID competence) {
        Set<UUID> found = new LinkedHashSet<>();
        database.useHandle(handle -> {
            List<UUID> frontier = List.of(competence);
            while (!frontier.isEmpty() && found.size() < LONGEST_CHAIN) {
                frontier = handle.createQuery("""
                                select distinct o.id from association a
                                join framework f on f.id = a.framework_id
                                join competence o on o.id = case when pg_input_is_valid(a.origin, 'uuid') then a.origin::uuid end
                                join framework k on k.id = o.framework_id and k.keeper = f.keeper and k.published_at is not null
                                where a.type = 'replacedBy' and f.published_at is not null and a.destination = any (:ids)""")
                        .bindArray(
                                "ids",
                                String.class,
                                frontier.stream().map(UUID::toString).toList())
                        .mapTo(UUID.class)
                        .filter(found::add)
                        .list();
            }
        });
        return found;
    }
}
