package org.goldenthread.competencecatalogue.qualifications.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.qualifications.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The units of the register. */
@ApplicationScoped
public class Units {

    private static final int NAMED = 100;
    private static final String COLUMNS =
            "select u.reference, u.title, u.level, u.credit, u.guided_hours, u.provenance, u.verified, u.version from unit u ";

    private final Jdbi database;

    Units(Jdbi database) {
        this.database = database;
    }

    /** Which units; null for any. */
    record Filter(
            @Nullable String text,
            @Nullable Integer level,
            @Nullable UUID competence,
            @Nullable String qualification) {}

    public Optional<Unit> find(String reference) {
        return Optional.ofNullable(find(List.of(reference)).get(reference));
    }

    /** Those of the references that the register has. */
    public Map<String, Unit> find(Collection<String> references) {
        return database.withHandle(handle -> {
            List<Unit> found = handle.createQuery(
                            COLUMNS + "where u.reference = any (:references) order by u.reference")
                    .bindArray("references", String.class, references)
                    .map((row, context) -> read(row))
                    .list();
            return withCovered(handle, found);
        });
    }

    /** In the order of their references. */
    List<Unit> list(Filter filter, String after, int limit) {
        return database.withHandle(handle -> {
            List<Unit> found = handle.createQuery(COLUMNS + """
                            where lower(u.title) like all (:words)
                              and (cast(:level as smallint) is null or u.level = :level)
                              and (cast(:competence as uuid) is null
                                or exists (select from unit_competence c where c.unit = u.reference and c.competence = cast(:competence as uuid)))
                              and (cast(:qualification as text) is null
                                or exists (select from unit_group_member m where m.unit = u.reference and m.qualification = :qualification))
                              and u.reference > :after
                            order by u.reference limit :limit""")
                    .bindArray("words", String.class, Words.each(filter.text()))
                    .bind("level", filter.level())
                    .bind("competence", filter.competence())
                    .bind("qualification", filter.qualification())
                    .bind("after", after)
                    .bind("limit", limit)
                    .map((row, context) -> read(row))
                    .list();
            return List.copyOf(withCovered(handle, found).values());
        });
    }

    /** All of them in the order of their references. */
    public void forEach(Consumer<Unit> to) {
        database.useTransaction(handle -> handle.select("""
                        select u.*, array(select competence from unit_competence c where c.unit = u.reference order by competence) as covered,
                          array(select coverage from unit_competence c where c.unit = u.reference order by competence) as coverages
                        from unit u order by u.reference""")
                .setFetchSize(500)
                .map((row, context) -> read(row).with(covered(row)))
                .forEach(to));
    }

    private static List<Unit.Covered> covered(ResultSet row) throws SQLException {
        UUID[] competences = (UUID[]) row.getArray("covered").getArray();
        String[] coverages = (String[]) row.getArray("coverages").getArray();
        List<Unit.Covered> covered = new ArrayList<>();
        for (int i = 0; i < competences.length; i++) {
            covered.add(new Unit.Covered(competences[i], Coverage.of(coverages[i])));
        }
        return covered;
    }

    /** The numbers of the first qualifications that have each unit. */
    Map<String, List<String>> qualifications(Collection<String> references) {
        return database.withHandle(handle -> handle.createQuery("""
                        select u.reference, array(
                          select distinct qualification from unit_group_member m where m.unit = u.reference order by 1 limit :most) as numbers
                        from unit u where u.reference = any (:references)""")
                .bind("most", NAMED)
                .bindArray("references", String.class, references)
                .map((row, context) -> Map.entry(row.getString("reference"), List.of((String[])
                        row.getArray("numbers").getArray())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, Unit> withCovered(Handle handle, List<Unit> units) {
        Map<String, List<Unit.Covered>> covered = handle.createQuery("""
                        select unit, competence, coverage from unit_competence where unit = any (:references) order by competence""")
                .bindArray(
                        "references",
                        String.class,
                        units.stream().map(Unit::reference).toList())
                .map((row, context) -> Map.entry(
                        row.getString("unit"),
                        new Unit.Covered(
                                row.getObject("competence", UUID.class), Coverage.of(row.getString("coverage")))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Unit> whole = new LinkedHashMap<>();
        units.forEach(
                unit -> whole.put(unit.reference(), unit.with(covered.getOrDefault(unit.reference(), List.of()))));
        return whole;
    }

    /** New ones and changed ones, each with the next version. */
    void save(Collection<Unit> units) {
        database.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into unit (reference, title, level, credit, guided_hours, provenance, verified, version)
                    values (:reference, :title, :level, :credit, :guided, :provenance, :verified, 1)
                    on conflict (reference) do update set title = excluded.title, level = excluded.level, credit = excluded.credit,
                      guided_hours = excluded.guided_hours, provenance = excluded.provenance, verified = excluded.verified,
                      version = unit.version + 1""");
            PreparedBatch covered = handle.prepareBatch(
                    "insert into unit_competence (unit, competence, coverage) values (:unit, :competence, :coverage)");
            units.forEach(unit -> add(unit, batch, covered));
            if (batch.size() > 0) {
                batch.execute();
                handle.createUpdate("delete from unit_competence where unit = any (:references)")
                        .bindArray(
                                "references",
                                String.class,
                                units.stream().map(Unit::reference).toList())
                        .execute();
            }
            if (covered.size() > 0) {
                covered.execute();
            }
        });
    }

    private static void add(Unit unit, PreparedBatch batch, PreparedBatch covered) {
        batch.bind("reference", unit.reference())
                .bind("title", unit.title())
                .bind("level", unit.level())
                .bind("credit", unit.credit())
                .bind("guided", unit.guidedLearningHours())
                .bind("provenance", unit.provenance())
                .bind("verified", unit.verified())
                .add();
        unit.covered()
                .forEach(one -> covered.bind("unit", unit.reference())
                        .bind("competence", one.competence())
                        .bind("coverage", one.coverage().text())
                        .add());
    }

    private static Unit read(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("reference"),
                row.getString("title"),
                row.getObject("level", Integer.class),
                row.getObject("credit", Integer.class),
                row.getObject("guided_hours", Integer.class),
                row.getString("provenance"),
                row.getBoolean("verified"),
                List.of(),
                row.getLong("version"));
    }
}
