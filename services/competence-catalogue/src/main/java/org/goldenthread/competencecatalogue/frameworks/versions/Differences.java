package org.goldenthread.competencecatalogue.frameworks.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.FrameworkChanges;
import org.goldenthread.competencecatalogue.frameworks.versions.DifferencesResponse.AssociationCounts;
import org.goldenthread.competencecatalogue.frameworks.versions.DifferencesResponse.Difference;
import org.goldenthread.competencecatalogue.frameworks.versions.DifferencesResponse.FieldChange;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A version held against the one before. */
@ApplicationScoped
class Differences {

    /** Members of the API by their columns. */
    private static final Map<String, String> FIELDS = fields();

    private static final String PAGE = FrameworkChanges.CHANGES + """
            select x.change, x.old, x.new, %s
            from changes x left join before b on b.id = x.old left join after n on n.id = x.new
            where x.change <> 'unchanged' and x.change = coalesce(:change, x.change)
              and coalesce(x.new, x.old)::text || coalesce(x.old::text, '') > :after
            order by coalesce(x.new, x.old)::text || coalesce(x.old::text, '') limit :limit""".formatted(columns());

    private final Jdbi database;

    Differences(Jdbi database) {
        this.database = database;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", "code");
        fields.put("statement", "statement");
        fields.put("notes", "notes");
        fields.put("class", "competenceClass");
        fields.put("class_judged", "classJudged");
        fields.put("functional_area", "functionalArea");
        fields.put("item_type", "itemType");
        fields.put("level", "level");
        fields.put("verified", "verified");
        fields.put("provenance", "provenance");
        fields.put("status_start", "statusStart");
        fields.put("status_end", "statusEnd");
        return fields;
    }

    private static String columns() {
        List<String> columns = new ArrayList<>();
        FIELDS.keySet().forEach(column -> {
            String text = column.equals("class") ? "lower(%s.class)" : "%s." + column + "::text";
            columns.add(text.formatted("b") + " as old_" + column);
            columns.add(text.formatted("n") + " as new_" + column);
        });
        return String.join(", ", columns);
    }

    /** Where in the list a difference is. */
    static String position(Difference difference) {
        UUID first = difference.competence() == null ? difference.previous() : difference.competence();
        return first + Objects.toString(difference.previous(), "");
    }

    List<Difference> page(UUID framework, LocalDate day, @Nullable String change, String after, int limit) {
        return database.withHandle(handle -> handle.createQuery(PAGE)
                .bind("framework", framework)
                .bind("day", day)
                .bind("change", change)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> difference(row))
                .list());
    }

    private static Difference difference(ResultSet row) throws SQLException {
        UUID competence = row.getObject("new", UUID.class);
        UUID previous = row.getObject("old", UUID.class);
        String side = competence == null ? "old_" : "new_";
        String competenceClass = row.getString(side + "class");
        return new Difference(
                row.getString("change"),
                competence,
                previous,
                row.getString(side + "code"),
                row.getString(side + "statement"),
                Optional.ofNullable(competenceClass)
                        .map(name -> CompetenceClass.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                Boolean.parseBoolean(row.getString(side + "verified")),
                competence == null || previous == null ? List.of() : changed(row));
    }

    private static List<FieldChange> changed(ResultSet row) throws SQLException {
        List<FieldChange> changed = new ArrayList<>();
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            String before = row.getString("old_" + field.getKey());
            String after = row.getString("new_" + field.getKey());
            if (!Objects.equals(before, after)) {
                changed.add(new FieldChange(field.getValue(), before, after));
            }
        }
        return changed;
    }

    AssociationCounts associations(UUID framework, @Nullable UUID predecessor) {
        return database.withHandle(handle -> handle.createQuery("""
                        with ties as (
                          select framework_id = :framework as here, type, origin, destination from association
                          where framework_id in (:framework, :predecessor)
                            and origin not in (:frameworkText, :predecessorText) and destination not in (:frameworkText, :predecessorText)),
                        alone as (
                          select bool_or(here) as here, bool_or(not here) as before from ties group by type, origin, destination)
                        select count(*) filter (where here and not before) as added,
                          count(*) filter (where before and not here and exists (select from framework where id = :predecessor)) as removed
                        from alone""")
                .bind("framework", framework)
                .bind("frameworkText", framework.toString())
                .bind("predecessor", predecessor == null ? new UUID(0, 0) : predecessor)
                .bind("predecessorText", String.valueOf(predecessor))
                .map((row, context) -> new AssociationCounts(row.getInt("added"), row.getInt("removed")))
                .one());
    }
}
