package org.goldenthread.qualificationtracking.postcodes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.rules.value.PostcodeTable;
import org.goldenthread.web.CopyBuffer;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;

/** The tables of postcodes: the one that holds, and one that is being loaded. */
@ApplicationScoped
public class Postcodes {

    private static final Duration SLOWEST_LOAD = Duration.ofDays(1);
    private static final int MOST_FAULTS = 100;
    private static final int ASKED_AT_ONCE = 5_000;

    private final Jdbi database;
    private final InstantSource clock;

    Postcodes(Jdbi database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As the table has them: letter case and white space do not count. */
    static String key(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    Optional<LoadedTable> loaded() {
        return database.withHandle(handle -> handle.select("select * from postcode_table")
                .map((row, context) -> new LoadedTable(
                        row.getObject("id", UUID.class),
                        row.getLong("postcodes"),
                        row.getString("digest"),
                        row.getTimestamp("loaded_at").toInstant()))
                .findOne());
    }

    /** Asked for a few postcodes at a time, so that no more of a table is held than an upload needs. */
    public final class Known {

        private final Set<String> asked = new HashSet<>();
        private final ByteArrayOutputStream found = new ByteArrayOutputStream();

        public void ask(String postcode) {
            asked.add(key(postcode));
            if (asked.size() == ASKED_AT_ONCE) {
                answer();
            }
        }

        /** Those of the postcodes asked for that there are. */
        public PostcodeTable table() {
            answer();
            try {
                return PostcodeTable.read(new ByteArrayInputStream(found.toByteArray()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private void answer() {
            found.writeBytes(String.join("\n", among(asked)).concat("\n").getBytes(US_ASCII));
            asked.clear();
        }
    }

    /** What an upload's postcodes are looked up in; empty while no table is loaded. */
    public Optional<Known> lookUp() {
        return loaded().map(table -> new Known());
    }

    private List<String> among(Collection<String> postcodes) {
        return database.withHandle(handle -> handle.createQuery("""
                        select postcode from postcode
                        where table_id = (select id from postcode_table) and postcode = any (:postcodes)""")
                .bindArray("postcodes", String.class, postcodes)
                .mapTo(String.class)
                .list());
    }

    /** Takes the rows of a table that does not hold yet. */
    CopyBuffer writer() {
        return new CopyBuffer(database, "postcode", "table_id, postcode, authority, line");
    }

    /** Rows whose postcode a row before them has, the first of them. */
    List<ProblemError> repeated(UUID table) {
        return database.withHandle(handle -> handle.createQuery("""
                        select min(line) as first, max(line) as again from postcode where table_id = :table
                        group by postcode having count(*) > 1 order by again limit :most""")
                .bind("table", table)
                .bind("most", MOST_FAULTS)
                .map((row, context) -> PostcodeProblems.inRow(
                        row.getLong("again"),
                        "repeated",
                        "The postcode is that of row %d too.".formatted(row.getLong("first"))))
                .list());
    }

    /** Part of the transaction that replaces or takes away the table that holds. */
    void lock() {
        database.useHandle(
                handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended('postcode table', 0))"));
    }

    void hold(LoadedTable table) {
        database.useHandle(handle -> handle.execute(
                "insert into postcode_table (id, postcodes, digest, loaded_at) values (?, ?, ?, ?)",
                table.id(),
                table.postcodes(),
                table.digest(),
                table.loadedAt()));
    }

    void discard(UUID table) {
        database.useHandle(handle -> {
            handle.execute("delete from postcode_table where id = ?", table);
            handle.execute("delete from postcode where table_id = ?", table);
        });
    }

    /** Rows of loads that broke off in a crash. */
    @Scheduled(every = "1h", delayed = "20m")
    void sweep() {
        UUID before = Ids.firstOf(clock.instant().minus(SLOWEST_LOAD));
        database.useHandle(handle -> handle.execute("""
                delete from postcode p
                where table_id < ? and not exists (select from postcode_table t where t.id = p.table_id)""", before));
    }
}
