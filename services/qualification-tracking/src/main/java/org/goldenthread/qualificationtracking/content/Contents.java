package org.goldenthread.qualificationtracking.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The contents of revisions. One is written once, by one validation, and never changed after. */
@ApplicationScoped
public class Contents {

    private static final List<String> TABLES =
            List.of("finding", "manager_qualification", "content_training", "content_worker", "content_workplace");

    private static final String WORKPLACES = "cells, cast(null as date) as days_sick_saved_on from content_workplace";
    private static final String WORKERS = "cells, days_sick_saved_on from content_worker";

    /** Longer than any validation, so that none is swept while it is written. */
    private static final Duration UNFINISHED = Duration.ofHours(6);

    /** The id of no content. */
    public static final UUID NONE = new UUID(0, 0);

    private final Jdbi database;
    private final ObjectMapper json;
    private final InstantSource clock;

    Contents(Jdbi database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public UUID begin() {
        UUID id = Ids.next();
        database.useHandle(
                handle -> handle.execute("insert into content (id, created_at) values (?, ?)", id, clock.instant()));
        return id;
    }

    /**
     * @param today the day of the validation in London
     * @param codeLists the ones that the rows are judged by
     */
    public ContentWriter writer(UUID content, LocalDate today, CodeLists codeLists) {
        return new ContentWriter(content, today, database, codeLists, json);
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

    /**
     * A row of a content, its cells by the name of their national column.
     *
     * @param daysSickSavedOn the day on which a file last gave a worker's days sick; null if there are none
     */
    public record StoredRow(
            List<String> columns,
            List<String> cells,
            @Nullable LocalDate daysSickSavedOn) {

        public String cell(String column) {
            return cells.get(columns.indexOf(column));
        }

        /** The number in a cell; null where there is none. */
        public @Nullable Integer number(String column) {
            String cell = cell(column).strip();
            boolean digits =
                    !cell.isEmpty() && cell.length() < 9 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? Integer.valueOf(cell) : null;
        }
    }

    /** Receives the rows of a content. */
    public interface Reader {

        void workplace(StoredRow row);

        void worker(StoredRow row);
    }

    /** Reads the workplaces of a content, then its workers, without holding more than a few hundred rows. */
    public void read(UUID content, Reader reader) {
        database.useTransaction(handle -> {
            each(handle, WORKPLACES, content, FileKind.WORKPLACES, reader::workplace);
            each(handle, WORKERS, content, FileKind.WORKERS, reader::worker);
        });
    }

    public void readWorkers(UUID content, Consumer<StoredRow> to) {
        database.useTransaction(handle -> each(handle, WORKERS, content, FileKind.WORKERS, to));
    }

    private static void each(Handle handle, String rows, UUID content, FileKind kind, Consumer<StoredRow> to) {
        List<String> columns = Layout.national(kind).columns();
        handle.select("select " + rows + " where content_id = ?", content)
                .setFetchSize(500)
                .map((row, context) -> new StoredRow(
                        columns,
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getObject("days_sick_saved_on", LocalDate.class)))
                .forEach(to);
    }

    /**
     * A row as a file has it.
     *
     * @param cells of the national columns in their order, STATUS blank
     * @param further the optional columns that are filled
     */
    public record FileRow(List<String> cells, Map<String, String> further) {}

    /** Reads one file of a content, ordered by its references, without holding more than a few hundred rows. */
    public void readFile(UUID content, FileKind kind, Consumer<FileRow> to) {
        String rows = switch (kind) {
            case WORKPLACES -> "cells, null as further from content_workplace where content_id = ? order by reference";
            case WORKERS -> "cells, further from content_worker where content_id = ? order by workplace, reference";
            case TRAINING ->
                "cells, null as further from content_training where content_id = ? order by workplace, worker, cells";
        };
        database.useTransaction(handle -> handle.select("select " + rows, content)
                .setFetchSize(500)
                .map((row, context) -> new FileRow(
                        List.of((String[]) row.getArray("cells").getArray()), further(row.getString("further"))))
                .forEach(to));
    }

    /** The optional columns that any row of the file has filled. */
    public Set<String> furtherColumns(UUID content, FileKind kind) {
        if (kind != FileKind.WORKERS) {
            return Set.of();
        }
        return database.withHandle(handle -> handle.select(
                        "select distinct jsonb_object_keys(further) from content_worker where content_id = ? and further is not null",
                        content)
                .mapTo(String.class)
                .set());
    }

    private Map<String, String> further(@Nullable String text) {
        try {
            return text == null ? Map.of() : json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
