package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Jdbi;

/** The rows of uploads. */
@ApplicationScoped
class UploadRows {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};
    private static final int READ_AT_ONCE = 500;

    private static final String ROWS = """
            select line, cells, row_group, reference, dropped, errors::text as errors, warnings::text as warnings, outcome
            from course_upload_row where upload = :upload
            """;

    /** Which rows a list has. */
    enum Which {
        ALL(""),
        ERROR(" and not dropped and errors <> '[]'"),
        READY(" and not dropped and errors = '[]'"),
        DROPPED(" and dropped");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        static Which of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    private final Jdbi database;
    private final ObjectMapper json;

    UploadRows(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Takes the rows of a file whose upload does not exist yet. */
    CopyBuffer writer() {
        return new CopyBuffer(database, "course_upload_row", "upload, line, cells");
    }

    /** For a file that is refused. */
    void discard(UUID upload) {
        database.useHandle(handle -> handle.execute("delete from course_upload_row where upload = ?", upload));
    }

    List<UploadRow> page(UUID upload, Which which, int after, int limit) {
        return database.withHandle(
                handle -> handle.createQuery(ROWS + which.condition + " and line > :after order by line limit :limit")
                        .bind("upload", upload)
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> row(row))
                        .list());
    }

    Optional<UploadRow> find(UUID upload, int line) {
        return database.withHandle(handle -> handle.createQuery(ROWS + " and line = :line")
                .bind("upload", upload)
                .bind("line", line)
                .map((row, context) -> row(row))
                .findOne());
    }

    /** Hands over all of them in the order of the file, a few hundred at a time. */
    void forEach(UUID upload, Which which, Consumer<UploadRow> to) {
        int after = 0;
        List<UploadRow> some;
        do {
            some = page(upload, which, after, READ_AT_ONCE);
            some.forEach(to);
            after = some.isEmpty() ? after : some.getLast().line();
        } while (some.size() == READ_AT_ONCE);
    }

    /** Those that are not dropped after a place, in the order of their groups. */
    List<UploadRow> byGroup(UUID upload, int afterGroup, int afterLine, int limit) {
        return database.withHandle(handle -> handle.createQuery(ROWS + """
                         and not dropped and (row_group, line) > (:group, :line) order by row_group, line limit :limit""")
                .bind("upload", upload)
                .bind("group", afterGroup)
                .bind("line", afterLine)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
    }

    void correct(UUID upload, int line, List<String> cells) {
        database.useHandle(handle -> handle.createUpdate(
                        "update course_upload_row set cells = :cells, dropped = false where upload = :upload and line = :line")
                .bind("upload", upload)
                .bind("line", line)
                .bindArray("cells", String.class, cells)
                .execute());
    }

    /** @return how many there were */
    int drop(UUID upload, int line) {
        return database.withHandle(handle -> handle.execute(
                "update course_upload_row set dropped = true, outcome = null where upload = ? and line = ?",
                upload,
                line));
    }

    int dropGroup(UUID upload, int group) {
        return database.withHandle(handle -> handle.execute(
                "update course_upload_row set dropped = true, outcome = null where upload = ? and row_group = ?",
                upload,
                group));
    }

    /**
     * How the rows of an upload stand, and what its publication would do.
     *
     * @param errors rows with errors
     */
    record Counts(long rows, long errors, long dropped, long created, long updated, long unchanged) {}

    Counts counts(UUID upload) {
        return database.withHandle(handle -> handle.select("""
                        select count(*) as rows, count(*) filter (where not dropped and errors <> '[]') as errors,
                          count(*) filter (where dropped) as dropped, count(*) filter (where outcome = 'created') as created,
                          count(*) filter (where outcome = 'updated') as updated,
                          count(*) filter (where outcome = 'unchanged') as unchanged
                        from course_upload_row where upload = ?""", upload)
                .map((row, context) -> new Counts(
                        row.getLong("rows"),
                        row.getLong("errors"),
                        row.getLong("dropped"),
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged")))
                .one());
    }

    /** References of the courses that are offered, are of a form, and are in no row of an upload. */
    List<String> leftOut(Upload upload) {
        return database.withHandle(handle -> handle.createQuery("""
                        select c.reference from course c
                        where c.provider = :provider and c.state = 'published' and (c.learning_aim is not null) = :aims
                        and not exists (select from course_upload_row r
                          where r.upload = :upload and not r.dropped and r.reference = c.reference)
                        order by c.reference""")
                .bind("provider", upload.provider())
                .bind("aims", upload.form() == UploadForm.LEARNING_AIM)
                .bind("upload", upload.id())
                .mapTo(String.class)
                .list());
    }

    private UploadRow row(ResultSet row) throws SQLException {
        int group = row.getInt("row_group");
        Integer known = row.wasNull() ? null : Integer.valueOf(group);
        String outcome = row.getString("outcome");
        return new UploadRow(
                row.getInt("line"),
                List.of((String[]) row.getArray("cells").getArray()),
                known,
                row.getString("reference"),
                row.getBoolean("dropped"),
                read(row.getString("errors")),
                read(row.getString("warnings")),
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    }

    private List<RowFault> read(String faults) {
        try {
            return json.readValue(faults, FAULTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored faults can't be read", impossible);
        }
    }
}
