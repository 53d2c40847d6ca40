package org.goldenthread.qualificationtracking.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;

/** The contents of revisions. One is written once, by one validation, and never changed after. */
@ApplicationScoped
public class Contents {

    private static final List<String> TABLES =
            List.of("finding", "manager_qualification", "content_training", "content_worker", "content_workplace");

    /** Longer than any validation, so that none is swept while it is written. */
    private static final Duration UNFINISHED = Duration.ofHours(6);

    /** The id of no content. */
    public static final UUID NONE = new UUID(0, 0);

    private final Jdbi database;
    private final CodeLists codeLists;
    private final ObjectMapper json;
    private final InstantSource clock;

    Contents(Jdbi database, CodeLists codeLists, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.codeLists = codeLists;
        this.json = json;
        this.clock = clock;
    }

    public UUID begin() {
        UUID id = Ids.next();
        database.useHandle(
                handle -> handle.execute("insert into content (id, created_at) values (?, ?)", id, clock.instant()));
        return id;
    }

    public ContentWriter writer(UUID content) {
        return new ContentWriter(content, database, codeLists, json);
    }

    /** Completes a content from the record and says what it changes. One transaction. */
    public Merge.Result merge(UUID content, Optional<UUID> record, boolean keepWhatIsLeftOut, boolean trainingSent) {
        return database.inTransaction(
                handle -> new Merge(handle, content, record, keepWhatIsLeftOut, trainingSent).run());
    }

    public void discard(UUID content) {
        database.useTransaction(handle -> {
            TABLES.forEach(table -> handle.execute("delete from " + table + " where content_id = ?", content));
            handle.execute("delete from content where id = ?", content);
        });
    }

    /** Receives the rows of a content that rules ask about. */
    public interface KeyReader {

        void workplace(String reference, String location);

        void worker(String workplace, String reference, String daysSick);
    }

    /** Reads the keys of a content, workplaces first, without holding more than a few hundred rows. */
    public void readKeys(UUID content, KeyReader reader) {
        database.useTransaction(handle -> {
            handle.select(
                            "select reference, cells[15] as location from content_workplace where content_id = ?",
                            content)
                    .setFetchSize(500)
                    .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                    .forEach(row -> reader.workplace(row[0], row[1]));
            handle.select("select workplace, reference, cells[26] from content_worker where content_id = ?", content)
                    .setFetchSize(500)
                    .map((row, context) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                    .forEach(row -> reader.worker(row[0], row[1], row[2]));
        });
    }

    @Scheduled(every = "1h", delayed = "10m")
    void sweep() {
        List<UUID> forgotten = database.withHandle(handle -> handle.createQuery("""
                        select id from content c where created_at < :before
                        and not exists (select from revision v where v.content_id = c.id)""")
                .bind("before", clock.instant().minus(UNFINISHED))
                .mapTo(UUID.class)
                .list());
        forgotten.forEach(this::discard);
    }
}
