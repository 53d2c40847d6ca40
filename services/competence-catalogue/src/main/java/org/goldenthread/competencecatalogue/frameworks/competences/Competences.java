package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The competences of frameworks as the tables have them. */
@ApplicationScoped
public class Competences {

    /** Of the places that a competence has in its framework, the first is the one that it is said to have. */
    private static final String ROWS = """
            select c.*, place.parent %s from competence c
            left join lateral (
              select p.id as parent from association a
              left join competence p on p.framework_id = a.framework_id
                and p.id = case when pg_input_is_valid(a.destination, 'uuid') then a.destination::uuid end
              where a.framework_id = c.framework_id and a.type = 'isChildOf' and a.origin = c.id::text
                and (p.id is not null or a.destination = c.framework_id::text)
              order by a.sequence nulls last, a.id limit 1) place on true
            where c.framework_id = :framework""";

    private static final String ANSWERS = ROWS.formatted("""
            , array(select a.origin from association a where a.framework_id = c.framework_id and a.type = 'replacedBy'
              and a.destination = c.id::text order by a.origin) as replaces""");

    private final Jdbi database;

    Competences(Jdbi database) {
        this.database = database;
    }

    List<CompetenceResponse> page(UUID framework, int afterPosition, UUID after, int limit) {
        return database.withHandle(handle -> handle.createQuery(ANSWERS
                        + " and (c.position, c.id) > (:position, :after) order by c.position, c.id limit :limit")
                .bind("framework", framework)
                .bind("position", afterPosition)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> answer(row))
                .list());
    }

    public Optional<CompetenceResponse> find(UUID framework, UUID competence) {
        return database.withHandle(handle -> handle.createQuery(ANSWERS + " and c.id = :competence")
                .bind("framework", framework)
                .bind("competence", competence)
                .map((row, context) -> answer(row))
                .findOne());
    }

    private static CompetenceResponse answer(ResultSet row) throws SQLException {
        return CompetenceResponse.of(
                row.getObject("framework_id", UUID.class),
                competence(row),
                Arrays.asList((String[]) row.getArray("replaces").getArray()),
                row.getTimestamp("changed_at").toInstant());
    }

    /** All of them in their order. */
    public List<Competence> all(UUID framework) {
        return database.withHandle(handle -> rows(handle, framework));
    }

    private static List<Competence> rows(Handle handle, UUID framework) {
        return handle.createQuery(ROWS.formatted("") + " order by c.position, c.id")
                .bind("framework", framework)
                .map((row, context) -> competence(row))
                .list();
    }

    Stored stored(UUID framework, @Nullable UUID predecessor) {
        return database.withHandle(handle -> {
            Map<UUID, Competence> competences = new LinkedHashMap<>();
            rows(handle, framework).forEach(one -> competences.put(one.id(), one));
            return new Stored(
                    competences,
                    predecessor == null ? Map.of() : words(handle, predecessor),
                    predecessor == null ? Map.of() : replaced(handle, framework, null),
                    furtherParents(handle, framework, competences));
        });
    }

    private static Map<UUID, Words> words(Handle handle, UUID framework) {
        Map<UUID, Words> words = new LinkedHashMap<>();
        handle.createQuery("select c.* from competence c where c.framework_id = :framework")
                .bind("framework", framework)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), words(row)))
                .forEach(one -> words.put(one.getKey(), one.getValue()));
        return words;
    }

    /** What took the place of a competence in this framework, if it says so and has it. */
    Optional<UUID> successor(UUID framework, UUID competence) {
        return database.withHandle(handle ->
                Optional.ofNullable(replaced(handle, framework, competence).get(competence)));
    }

    /** Of one that was replaced by several the first, which came with the change of its meaning. */
    private static Map<UUID, UUID> replaced(Handle handle, UUID framework, @Nullable UUID competence) {
        Map<UUID, UUID> replaced = new LinkedHashMap<>();
        handle.createQuery("""
                        select a.origin::uuid as old, n.id as new from association a
                        join competence n on n.framework_id = a.framework_id and n.id::text = a.destination
                        where a.framework_id = :framework and a.type = 'replacedBy' and a.origin = coalesce(:competence, a.origin)
                          and pg_input_is_valid(a.origin, 'uuid')
                        order by a.changed_at, a.id""")
                .bind("framework", framework)
                .bind("competence", competence == null ? null : competence.toString())
                .map((row, context) -> Map.entry(row.getObject("old", UUID.class), row.getObject("new", UUID.class)))
                .forEach(one -> replaced.putIfAbsent(one.getKey(), one.getValue()));
        return replaced;
    }

    private static List<Map.Entry<UUID, UUID>> furtherParents(
            Handle handle, UUID framework, Map<UUID, Competence> competences) {
        Map<String, Competence> byText = new HashMap<>();
        competences.values().forEach(one -> byText.put(one.id().toString(), one));
        List<Map.Entry<UUID, UUID>> further = new ArrayList<>();
        handle.createQuery(
                        "select origin, destination from association where framework_id = :framework and type = 'isChildOf'")
                .bind("framework", framework)
                .map((row, context) -> Map.entry(row.getString("origin"), row.getString("destination")))
                .forEach(edge -> {
                    Competence child = byText.get(edge.getKey());
                    Competence parent = byText.get(edge.getValue());
                    if (child != null && parent != null && !parent.id().equals(child.parent())) {
                        further.add(Map.entry(child.id(), parent.id()));
                    }
                });
        return further;
    }

    /** Those of the identifiers that a competence or a framework has already. */
    Set<UUID> taken(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : database.withHandle(handle -> new HashSet<>(handle.createQuery(
                                "select id from competence where id = any (:ids) union select id from framework where id = any (:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .list()));
    }

    private static Competence competence(ResultSet row) throws SQLException {
        return new Competence(
                row.getObject("id", UUID.class),
                words(row),
                row.getInt("position"),
                row.getObject("parent", UUID.class));
    }

    /** What a row of the table says. */
    public static Words words(ResultSet row) throws SQLException {
        String competenceClass = row.getString("class");
        int level = row.getInt("level");
        Integer levelOrNone = row.wasNull() ? null : Integer.valueOf(level);
        return new Words(
                row.getString("code"),
                row.getString("statement"),
                row.getString("notes"),
                competenceClass == null ? null : CompetenceClass.valueOf(competenceClass),
                row.getBoolean("class_judged"),
                row.getString("functional_area"),
                row.getString("item_type"),
                levelOrNone,
                row.getBoolean("verified"),
                row.getString("provenance"),
                row.getObject("status_start", LocalDate.class),
                row.getObject("status_end", LocalDate.class));
    }
}
