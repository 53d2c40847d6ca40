package org.goldenthread.competencecatalogue.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The seed's way into the tables of frameworks. */
@ApplicationScoped
class SeedTables {

    /** The organisation whose authors keep what is seeded. */
    private static final String KEEPER = "NB-001";

    /** How a framework of the data files stands in the catalogue. */
    enum Standing {
        MISSING,
        /** As the seed left it. */
        UNTOUCHED,
        /** Somebody has worked on it since. */
        CHANGED,
        /** Another framework has its code. */
        CODE_TAKEN
    }

    private final Jdbi database;
    private final ObjectMapper json;
    private final InstantSource clock;

    SeedTables(Jdbi database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Standing standing(SeedFramework framework) {
        return database.withHandle(handle -> handle.createQuery("""
                        select case when f.id <> :id then 'CODE_TAKEN' when s.version = f.version then 'UNTOUCHED' else 'CHANGED' end
                        from framework f left join seeded_framework s on s.framework_id = f.id
                        where f.id = :id or lower(f.code) = lower(:code)
                        order by f.id = :id desc limit 1""")
                .bind("id", framework.id())
                .bind("code", framework.code())
                .mapTo(Standing.class)
                .findOne()
                .orElse(Standing.MISSING));
    }

    int insertFramework(SeedFramework framework) {
        String predecessor = framework.predecessor();
        return database.withHandle(handle -> handle.createUpdate("""
                        insert into framework (id, code, title, edition, creator, publisher, framework_type, description, language, notes, provenance,
                          keeper, status, status_start, status_end, published_at, predecessor, changed_at, version)
                        values (:id, :code, :title, :edition, :creator, :publisher, :frameworkType, :description, 'en-GB', :notes, :provenance,
                          :keeper, :status, cast(:statusStart as date), cast(:statusEnd as date), :now,
                          (select id from framework where id = cast(:predecessor as uuid)), :now, 1)""")
                .bind("id", framework.id())
                .bind("code", framework.code())
                .bind("title", framework.title())
                .bind("edition", framework.edition())
                .bind("creator", framework.creator())
                .bind("publisher", framework.publisher())
                .bind("frameworkType", framework.frameworkType())
                .bind("description", framework.description())
                .bind("notes", framework.notes())
                .bind("provenance", framework.provenance())
                .bind("status", framework.status().name())
                .bind("statusStart", framework.statusStart())
                .bind("statusEnd", framework.statusEnd())
                .bind("keeper", KEEPER)
                .bind("now", clock.instant())
                .bind("predecessor", predecessor == null ? null : SeedIds.framework(predecessor))
                .execute());
    }

    /** The competences that are not there, and the relations of these and to these. */
    int insertMissing(SeedFramework framework) {
        Set<UUID> competences = ids("competence", framework.id());
        Set<UUID> associations = ids("association", framework.id());
        var rows = new CopyBuffer(
                database,
                "competence",
                "framework_id, id, code, statement, notes, class, class_judged, functional_area, verified, provenance, item_type, position, further, changed_at, version");
        var relations = new SeedRelations(database, clock.instant().toString(), framework, associations);
        int position = 0;
        for (SeedCompetence competence : framework.competences()) {
            position++;
            if (!competences.contains(competence.id())) {
                add(rows, framework.id(), competence, position);
                relations.addParent(competence, position);
            }
        }
        rows.flush();
        relations.addAll(framework.associations());
        return Math.toIntExact(rows.rows());
    }

    /** @param moved whether it had been there before, so that this is a new version of its content */
    void remember(SeedFramework framework, boolean moved) {
        database.useHandle(handle -> {
            if (moved) {
                handle.execute(
                        "update framework set version = version + 1, changed_at = ? where id = ?",
                        clock.instant(),
                        framework.id());
            }
            handle.execute("""
                    insert into seeded_framework (framework_id, version) select id, version from framework where id = ?
                    on conflict (framework_id) do update set version = excluded.version""", framework.id());
        });
    }

    private void add(CopyBuffer rows, UUID framework, SeedCompetence competence, int position) {
        rows.add(framework)
                .add(competence.id())
                .add(competence.code())
                .add(competence.statement())
                .add(competence.notes())
                .add(competence.competenceClass().name())
                .add(Boolean.toString(competence.judged()))
                .add(competence.functionalArea())
                .add(Boolean.toString(competence.verified()))
                .add(competence.provenance())
                .add(competence.itemType())
                .add(Integer.valueOf(position))
                .add(further(competence.listEnumeration()))
                .add(clock.instant().toString())
                .add(Integer.valueOf(1))
                .end();
    }

    private @Nullable String further(@Nullable String listEnumeration) {
        try {
            return listEnumeration == null ? null : json.writeValueAsString(Map.of("listEnumeration", listEnumeration));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Set<UUID> ids(String table, UUID framework) {
        return new HashSet<>(database.withHandle(
                handle -> handle.select("select id from " + table + " where framework_id = ?", framework)
                        .mapTo(UUID.class)
                        .list()));
    }
}
