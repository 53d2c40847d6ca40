package org.goldenthread.competencecatalogue.courses.tables;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.CopyBuffer;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;

/** The tables that hold, and those that are being loaded. */
@ApplicationScoped
class LoadedTables {

    private static final Duration SLOWEST_LOAD = Duration.ofDays(1);
    private static final int MOST_FAULTS = 100;

    private final Jdbi database;
    private final InstantSource clock;

    LoadedTables(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<LoadedTable> held(TableKind kind) {
        return database.withHandle(handle -> handle.select("select * from loaded_table where name = ?", kind.path())
                .map((row, context) -> new LoadedTable(
                        row.getObject("id", UUID.class),
                        row.getLong("rows"),
                        row.getString("digest"),
                        row.getTimestamp("loaded_at").toInstant()))
                .findOne());
    }

    /** Takes the rows of a table that does not hold yet. */
    CopyBuffer writer(TableKind kind) {
        return new CopyBuffer(database, kind.table() + "_load", "load_id, line, " + kind.columns());
    }

    /** Rows whose key a row before them has, the first of them. */
    List<ProblemError> repeated(TableKind kind, UUID load) {
        return database.withHandle(handle -> handle.createQuery("""
                        select min(line) as first, max(line) as again from %s_load where load_id = :load
                        group by %s having count(*) > 1 order by again limit :most""".formatted(kind.table(), kind.key()))
                .bind("load", load)
                .bind("most", MOST_FAULTS)
                .map((row, context) -> TableProblems.inRow(
                        row.getLong("again"),
                        "repeated",
                        "The %s is that of row %d too.".formatted(kind.key(), row.getLong("first"))))
                .list());
    }

    /** Puts the rows of a load in the place of those that hold. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(TableKind kind, LoadedTable table) {
        database.useHandle(handle -> {
            handle.execute("delete from " + kind.table());
            handle.execute(
                    "insert into %1$s (%2$s) select %2$s from %1$s_load where load_id = ?"
                            .formatted(kind.table(), kind.columns()),
                    table.id());
            handle.execute("""
                    insert into loaded_table (name, id, rows, digest, loaded_at) values (?, ?, ?, ?, ?)
                    on conflict (name) do update
                      set id = excluded.id, rows = excluded.rows, digest = excluded.digest, loaded_at = excluded.loaded_at""", kind.path(), table.id(), table.rows(), table.digest(), table.loadedAt());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(TableKind kind) {
        database.useHandle(handle -> {
            handle.execute("delete from " + kind.table());
            handle.execute("delete from loaded_table where name = ?", kind.path());
        });
    }

    /** Forgets the rows of a load, once they hold or are refused. */
    void discard(TableKind kind, UUID load) {
        database.useHandle(handle -> handle.execute("delete from " + kind.table() + "_load where load_id = ?", load));
    }

    /** Rows of loads that broke off in a crash. */
    @Scheduled(every = "1h", delayed = "20m")
    void sweep() {
        UUID before = Ids.firstOf(clock.instant().minus(SLOWEST_LOAD));
        for (TableKind kind : TableKind.values()) {
            database.useHandle(
                    handle -> handle.execute("delete from " + kind.table() + "_load where load_id < ?", before));
        }
    }
}
