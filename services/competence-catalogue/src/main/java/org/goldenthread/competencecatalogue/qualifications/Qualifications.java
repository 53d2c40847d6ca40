package org.goldenthread.competencecatalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The register. */
@ApplicationScoped
public class Qualifications {

    private static final String COLUMNS = """
            q.number, q.title, q.level, q.credit, q.guided_hours, q.total_hours, q.awarding_body, q.starts, q.operational_end,
            q.certification_end, q.successor, q.title_code, q.title_judged, q.minimum_credit, q.minimum_at_level, q.minimum_level,
            q.provenance, q.verified, q.version""";

    private final Jdbi database;

    Qualifications(Jdbi database) {
        this.database = database;
    }

    public Optional<Qualification> find(String number) {
        return Optional.ofNullable(find(List.of(number)).get(number));
    }

    /** Those of the numbers that the register has, with their rules of combination. */
    public Map<String, Qualification> find(Collection<String> numbers) {
        return database.withHandle(handle -> {
            Map<String, Qualification> found = new LinkedHashMap<>();
            handle.createQuery("select " + COLUMNS
                            + " from qualification q where q.number = any (:numbers) order by q.number")
                    .bindArray("numbers", String.class, numbers)
                    .map((row, context) -> read(row))
                    .forEach(one -> found.put(one.number(), one));
            UnitGroups.of(handle, found.keySet())
                    .forEach((number, groups) -> found.computeIfPresent(
                            number, (key, one) -> one.with(one.combination().withGroups(groups))));
            return found;
        });
    }

    /** In the order of their numbers, without their units. */
    List<Qualification> list(QualificationFilter filter, LocalDate today, String after, int limit) {
        QualificationFilter.Condition condition = filter.condition();
        return database.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from qualification q where "
                        + condition.sql()
                        + " and q.number > :after order by q.number limit :limit")
                .bindMap(condition.values())
                .bind("today", today)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** All of them, in the order of their numbers, without their units and without holding more than some hundred. */
    public void forEach(Consumer<Qualification> to) {
        database.useTransaction(handle -> handle.select("select " + COLUMNS + " from qualification q order by q.number")
                .setFetchSize(500)
                .map((row, context) -> read(row))
                .forEach(to));
    }

    public Map<String, String> successors() {
        return database.withHandle(
                handle -> handle.select("select number, successor from qualification where successor is not null")
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of the numbers that the register has. */
    public Set<String> known(Collection<String> numbers) {
        return database.withHandle(
                handle -> handle.createQuery("select number from qualification where number = any (:numbers)")
                        .bindArray("numbers", String.class, numbers)
                        .mapTo(String.class)
                        .set());
    }

    /** Codes of all titles of the workforce data set. */
    public Set<Integer> titles() {
        return database.withHandle(handle -> handle.select("select code from qualification_title")
                .mapTo(Integer.class)
                .set());
    }

    public Map<String, UnitSummary> units(Collection<String> references) {
        return database.withHandle(handle -> handle.createQuery(
                        "select reference, title, level, credit, verified from unit where reference = any (:references)")
                .bindArray("references", String.class, references)
                .map((row, context) -> new UnitSummary(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("level", Integer.class),
                        row.getObject("credit", Integer.class),
                        row.getBoolean("verified")))
                .collect(Collectors.toMap(UnitSummary::reference, one -> one)));
    }

    Optional<String> titleLabel(int code) {
        return database.withHandle(handle -> handle.select("select label from qualification_title where code = ?", code)
                .mapTo(String.class)
                .findOne());
    }

    /** New ones and changed ones, each with the next version. */
    void save(Collection<Qualification> entries) {
        database.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into qualification (number, title, level, credit, guided_hours, total_hours, awarding_body, starts, operational_end,
                      certification_end, successor, title_code, title_judged, minimum_credit, minimum_at_level, minimum_level, provenance,
                      verified, version)
                    values (:number, :title, :level, :credit, :guided, :total, :body, :starts, :operationalEnd, :certificationEnd, :successor,
                      :titleCode, :titleJudged, :minimumCredit, :minimumAtLevel, :minimumLevel, :provenance, :verified, 1)
                    on conflict (number) do update set title = excluded.title, level = excluded.level, credit = excluded.credit,
                      guided_hours = excluded.guided_hours, total_hours = excluded.total_hours, awarding_body = excluded.awarding_body,
                      starts = excluded.starts, operational_end = excluded.operational_end, certification_end = excluded.certification_end,
                      successor = excluded.successor, title_code = excluded.title_code, title_judged = excluded.title_judged,
                      minimum_credit = excluded.minimum_credit, minimum_at_level = excluded.minimum_at_level,
                      minimum_level = excluded.minimum_level, provenance = excluded.provenance, verified = excluded.verified,
                      version = qualification.version + 1""");
            entries.forEach(one -> bind(batch, one).add());
            if (!entries.isEmpty()) {
                batch.execute();
            }
        });
    }

    /** Writes the groups of these anew. */
    void saveGroups(Collection<Qualification> entries) {
        database.useHandle(handle -> UnitGroups.write(handle, entries));
    }

    private static PreparedBatch bind(PreparedBatch batch, Qualification one) {
        return batch.bind("number", one.number())
                .bind("title", one.title())
                .bind("level", one.level())
                .bind("credit", one.credit())
                .bind("guided", one.guidedLearningHours())
                .bind("total", one.totalQualificationTime())
                .bind("body", one.awardingBody())
                .bind("starts", one.starts())
                .bind("operationalEnd", one.operationalEnd())
                .bind("certificationEnd", one.certificationEnd())
                .bind("successor", one.successor())
                .bind("titleCode", one.titleCode())
                .bind("titleJudged", one.titleJudged())
                .bind("minimumCredit", one.combination().minimumCredit())
                .bind("minimumAtLevel", one.combination().minimumCreditAtLevel())
                .bind("minimumLevel", one.combination().atLevel())
                .bind("provenance", one.provenance())
                .bind("verified", one.verified());
    }

    private static Qualification read(ResultSet row) throws SQLException {
        return new Qualification(
                row.getString("number"),
                row.getString("title"),
                row.getObject("level", Integer.class),
                row.getObject("credit", Integer.class),
                row.getObject("guided_hours", Integer.class),
                row.getObject("total_hours", Integer.class),
                row.getString("awarding_body"),
                row.getObject("starts", LocalDate.class),
                row.getObject("operational_end", LocalDate.class),
                row.getObject("certification_end", LocalDate.class),
                row.getString("successor"),
                row.getObject("title_code", Integer.class),
                row.getBoolean("title_judged"),
                row.getString("provenance"),
                row.getBoolean("verified"),
                Combination.NONE.withTotals(
                        row.getObject("minimum_credit", Integer.class),
                        row.getObject("minimum_at_level", Integer.class),
                        row.getObject("minimum_level", Integer.class)),
                row.getLong("version"));
    }
}
