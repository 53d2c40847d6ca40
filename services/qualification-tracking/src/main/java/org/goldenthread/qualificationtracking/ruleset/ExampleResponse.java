package org.goldenthread.qualificationtracking.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.rules.rule.Example;
import org.goldenthread.rules.rule.ExampleRow;
import org.goldenthread.rules.rule.ExampleUpload;
import org.jspecify.annotations.Nullable;

/**
 * Two small uploads that show a rule.
 *
 * @param breaks one in which the rule finds something
 * @param keeps one in which it does not
 */
public record ExampleResponse(Upload breaks, Upload keeps) {

    /**
     * A small upload and what it meets, as far as the example needs it. Where it has no row of a file that comes before the rule's own, a faultless
     * one is meant.
     *
     * @param rows in the order in which they are sent
     * @param onRecord what the sender has on record, saved on an earlier day
     * @param onRecordElsewhere what other organisations have on record
     * @param postcodes those that there are, in the table that the operator has loaded
     */
    @Schema(name = "ExampleUpload")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Upload(
            List<Row> rows,
            List<Row> onRecord,
            List<Row> onRecordElsewhere,
            @Nullable Sender sender,
            List<String> postcodes) {}

    /**
     * A row.
     *
     * @param cells those in which it differs from the faultless row of its file
     * @param written the row as it stands in the file, where the point is not what its cells say
     */
    @Schema(name = "ExampleRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            String file,
            Map<String, String> cells,
            @Nullable String written) {

        @Override
        public String toString() {
            String text = written != null
                    ? written
                    : cells.entrySet().stream()
                            .map(cell -> cell.getKey() + "=" + cell.getValue())
                            .collect(Collectors.joining(" | "));
            return file + "{" + text + "}";
        }
    }

    /**
     * Who uploads.
     *
     * @param workplace LOCALESTID of the workplace that the sender has registered as its own
     * @param parent whether the sender may upload other workplaces too
     */
    @Schema(name = "ExampleSender")
    public record Sender(String workplace, boolean parent) {}

    static ExampleResponse from(Example example) {
        return new ExampleResponse(upload(example.breaks()), upload(example.keeps()));
    }

    private static Upload upload(ExampleUpload upload) {
        var sender = upload.sender();
        return new Upload(
                rows(upload.rows()),
                rows(upload.onRecord()),
                rows(upload.onRecordElsewhere()),
                sender == null ? null : new Sender(sender.workplace(), sender.parent()),
                upload.postcodes());
    }

    private static List<Row> rows(List<ExampleRow> rows) {
        return rows.stream()
                .map(row -> new Row(row.file().pathName(), row.cells(), row.written()))
                .toList();
    }

    /** An upload in one cell of a table: {@code workers{SALARY=9} | on record: workers{}}. */
    static String text(Upload upload) {
        return Stream.of(
                        text("", upload.rows()),
                        text("on record: ", upload.onRecord()),
                        text("on record elsewhere: ", upload.onRecordElsewhere()),
                        text("postcodes: ", upload.postcodes()),
                        text("sender: ", Stream.ofNullable(upload.sender()).toList()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String text(String what, List<?> parts) {
        return parts.isEmpty() ? "" : what + parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
