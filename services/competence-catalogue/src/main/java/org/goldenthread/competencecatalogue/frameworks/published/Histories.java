package org.goldenthread.competencecatalogue.frameworks.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.competences.Competences;
import org.goldenthread.competencecatalogue.frameworks.competences.Words;
import org.jdbi.v3.core.Jdbi;

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
                        select f.code as framework_code, f.title, f.edition, f.status as framework_status, f.published_at, c.*
                        from competence c join framework f on f.id = c.framework_id
                        where c.id = :competence and f.published_at is not null
                        order by f.published_at, f.id""")
                .bind("competence", competence)
                .map((row, context) -> entry(row))
                .list());
    }

    private static CompetenceHistoryResponse entry(ResultSet row) throws SQLException {
        Words words = Competences.words(row);
        return new CompetenceHistoryResponse(
                row.getObject("framework_id", UUID.class),
                row.getString("framework_code"),
                row.getString("title"),
                row.getString("edition"),
                AdoptionStatus.valueOf(row.getString("framework_status")),
                row.getTimestamp("published_at").toInstant(),
                words.code(),
                words.statement(),
                words.notes(),
                words.competenceClass(),
                words.classJudged(),
                words.functionalArea(),
                words.itemType(),
                words.level(),
                words.verified(),
                words.provenance(),
                words.statusStart(),
                words.statusEnd());
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
