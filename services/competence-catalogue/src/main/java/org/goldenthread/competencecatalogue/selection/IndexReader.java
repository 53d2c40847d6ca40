package org.goldenthread.competencecatalogue.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.selection.ranking.Entry;
import org.goldenthread.competencecatalogue.selection.ranking.IndexBuilder;
import org.goldenthread.competencecatalogue.selection.ranking.Language;
import org.goldenthread.competencecatalogue.selection.ranking.Weights;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads the published competences into an index. */
@ApplicationScoped
class IndexReader {

    private static final int ROWS_AT_ONCE = 2_000;

    private final Jdbi database;
    private final LondonCalendar calendar;
    private final InstantSource clock;
    private final Language language = new Language();

    IndexReader(Jdbi database, LondonCalendar calendar, InstantSource clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Moves when anything published changes, and with the day, because competences end on a day. Cheap: frameworks are few. */
    String stamp() {
        return calendar.today() + " "
                + database.withHandle(
                        handle -> handle.createQuery("""
                                select md5(coalesce(string_agg(id || ' ' || version || status, ',' order by id), ''))
                                from framework where published_at is not null""").mapTo(String.class).one());
    }

    /** The stamp is taken first: what is published while this reads makes the next one differ. In a transaction, so that rows come in pieces. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Snapshot read() {
        String stamp = stamp();
        var madeAt = clock.instant();
        var builder = new IndexBuilder(language, Weights.CHOSEN, count());
        database.useHandle(handle -> {
            competences(handle, builder);
            pairs(handle, "replacedBy", "and f.keeper = r.keeper", builder::replaced);
            pairs(handle, "exactMatchOf", "", builder::same);
        });
        return new Snapshot(stamp, madeAt, builder.build());
    }

    private int count() {
        return database.withHandle(handle -> handle.select("select count(*) from competence")
                .mapTo(Integer.class)
                .one());
    }

    /** A competence stands for the newest published version of its framework that has it, as everywhere. */
    private void competences(Handle handle, IndexBuilder builder) {
        handle.createQuery("""
                        select distinct on (c.id) c.id, c.statement, c.class,
                          f.status = 'RETIRED' or coalesce(c.status_end <= :day, false) as retired
                        from competence c join framework f on f.id = c.framework_id
                        where f.published_at is not null
                        order by c.id, f.published_at desc, f.id desc""")
                .bind("day", calendar.today())
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> entry(row))
                .forEach(builder::add);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String competenceClass = row.getString("class");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("statement"),
                competenceClass == null ? null : CompetenceClass.valueOf(competenceClass),
                row.getBoolean("retired"));
    }

    /** Relations between competences that published frameworks state. Materialized, so that only what looks like a UUID is read as one. */
    private static void pairs(Handle handle, String type, String condition, BiConsumer<UUID, UUID> to) {
        handle.createQuery("""
                        with stated as materialized (
                          select a.origin, a.destination, r.keeper from association a join framework r on r.id = a.framework_id
                          where a.type = :type and r.published_at is not null and a.origin ~ :uuid and a.destination ~ :uuid)
                        select distinct r.origin, r.destination from stated r
                        join competence c on c.id = cast(r.origin as uuid)
                        join framework f on f.id = c.framework_id
                        where f.published_at is not null %s""".formatted(condition))
                .bind("type", type)
                .bind("uuid", "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> new UUID[] {
                    UUID.fromString(row.getString("origin")), UUID.fromString(row.getString("destination"))
                })
                .forEach(pair -> to.accept(pair[0], pair[1]));
    }
}
