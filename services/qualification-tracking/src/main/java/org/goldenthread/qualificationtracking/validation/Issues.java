package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.finding.Severity;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The findings of a validation, in the order in which they were found: file by file, row by row, whole-file findings last. */
@ApplicationScoped
class Issues {

    /** Which of them; null for all. */
    record Filter(
            @Nullable String severity,
            @Nullable String code,
            @Nullable String file) {}

    /** An issue and where it stands in the list. */
    record Placed(int sequence, IssueResponse issue) {}

    private static final String MATCHING = """
            from finding where content_id = :content
            and severity = coalesce(cast(:severity as text), severity)
            and code = coalesce(cast(:code as text), code)
            and file = coalesce(cast(:file as text), file)
            """;

    private final Jdbi database;

    Issues(Jdbi database) {
        this.database = database;
    }

    List<Placed> page(UUID content, Filter filter, int after, int limit) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * " + MATCHING + " and sequence > :after order by sequence limit :limit")
                .bind("content", content)
                .bind("severity", filter.severity())
                .bind("code", filter.code())
                .bind("file", filter.file())
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new Placed(row.getInt("sequence"), issue(row)))
                .list());
    }

    /** Hands over all of them without holding more than a few hundred. */
    void forEach(UUID content, Filter filter, Consumer<IssueResponse> to) {
        database.useTransaction(handle -> handle.createQuery("select * " + MATCHING + " order by sequence")
                .bind("content", content)
                .bind("severity", filter.severity())
                .bind("code", filter.code())
                .bind("file", filter.file())
                .setFetchSize(500)
                .map((row, context) -> issue(row))
                .forEach(to));
    }

    /** Takes findings one after the other. */
    interface FindingReader {

        void read(Iterator<Finding> findings) throws IOException;
    }

    /** The findings of one file: those about no row first, then row by row. No more than a few hundred are held. */
    void byRow(UUID content, FileKind file, FindingReader to) throws IOException {
        database.useTransaction(handle -> {
            try (var findings = handle.createQuery("""
                            select * from finding where content_id = :content and file = :file
                            order by line nulls first, sequence""")
                    .bind("content", content)
                    .bind("file", file.pathName())
                    .setFetchSize(500)
                    .map((row, context) -> finding(row, file))
                    .iterator()) {
                to.read(findings);
            }
        });
    }

    private static Finding finding(ResultSet row, FileKind file) throws SQLException {
        IssueResponse issue = issue(row);
        var key = issue.key();
        return new Finding(
                issue.code(),
                issue.rule(),
                Severity.valueOf(issue.severity().toUpperCase(Locale.ROOT)),
                file,
                issue.row(),
                issue.column(),
                issue.columns(),
                key == null ? null : new RowKey(key.workplace(), key.worker()),
                issue.value(),
                issue.message(),
                issue.hint(),
                issue.causedBy());
    }

    List<IssueSummary> summary(UUID content) {
        return SummaryFold.of(database.withHandle(handle ->
                handle.select("""
                        select code, severity, file, column_name, caused_by, count(*) as found, min(line) as first_line,
                          min(message) as message, min(hint) as hint
                        from finding where content_id = ?
                        group by code, severity, file, column_name, caused_by
                        order by array_position(array['error', 'warning', 'info'], severity), found desc, code, column_name, caused_by""", content).map((row, context) -> group(row)).list()));
    }

    private static SummaryFold.Group group(ResultSet row) throws SQLException {
        return new SummaryFold.Group(
                row.getString("code"),
                row.getString("severity"),
                row.getString("file"),
                row.getString("column_name"),
                row.getLong("found"),
                row.getObject("first_line", Integer.class),
                row.getString("message"),
                row.getString("hint"),
                row.getString("caused_by"));
    }

    private static IssueResponse issue(ResultSet row) throws SQLException {
        String workplace = row.getString("key_workplace");
        return new IssueResponse(
                row.getString("code"),
                row.getString("rule"),
                row.getString("severity"),
                row.getString("file"),
                row.getObject("line", Integer.class),
                row.getString("column_name"),
                row.getString("pointer"),
                List.of((String[]) row.getArray("columns").getArray()),
                workplace == null ? null : new IssueResponse.Key(workplace, row.getString("key_worker")),
                row.getString("value"),
                row.getString("message"),
                row.getString("hint"),
                row.getString("caused_by"));
    }
}
