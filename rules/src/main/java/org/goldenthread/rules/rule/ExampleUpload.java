package org.goldenthread.rules.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.rules.file.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A small upload and what it meets, as far as an example needs it. Of each file that comes before the rule's own, a faultless
 * row is sent where the example has none.
 *
 * @param rows in the order in which they are sent
 * @param onRecord what the sender has on record, saved on an earlier day
 * @param onRecordElsewhere what other organisations have on record
 * @param sender null for a parent organisation that has registered no workplace of its own
 * @param postcodes those that there are, in the table that the operator has loaded; empty if none is loaded
 */
public record ExampleUpload(
        List<ExampleRow> rows,
        List<ExampleRow> onRecord,
        List<ExampleRow> onRecordElsewhere,
        @Nullable Sender sender,
        List<String> postcodes) {

    private static final ExampleUpload EMPTY = new ExampleUpload(List.of(), List.of(), List.of(), null, List.of());

    /**
     * Who uploads.
     *
     * @param workplace LOCALESTID of the workplace that the sender has registered as its own
     * @param parent whether the sender may upload other workplaces too
     */
    public record Sender(String workplace, boolean parent) {}

    /** Begins one. The methods that go on with it take cells as {@link ExampleRow#of} does, and give a longer one. */
    public static ExampleUpload upload() {
        return EMPTY;
    }

    public ExampleUpload workplace(String cells) {
        return row(FileKind.WORKPLACES, cells);
    }

    public ExampleUpload worker(String cells) {
        return row(FileKind.WORKERS, cells);
    }

    public ExampleUpload training(String cells) {
        return row(FileKind.TRAINING, cells);
    }

    public ExampleUpload row(FileKind file, String cells) {
        return sent(ExampleRow.of(file, cells));
    }

    /** A row as it stands in the file. */
    public ExampleUpload written(FileKind file, String text) {
        return sent(new ExampleRow(file, Map.of(), text));
    }

    public ExampleUpload workplaceOnRecord(String cells) {
        return recorded(ExampleRow.of(FileKind.WORKPLACES, cells));
    }

    public ExampleUpload workerOnRecord(String cells) {
        return recorded(ExampleRow.of(FileKind.WORKERS, cells));
    }

    public ExampleUpload workplaceElsewhere(String cells) {
        List<ExampleRow> longer = and(onRecordElsewhere, ExampleRow.of(FileKind.WORKPLACES, cells));
        return new ExampleUpload(rows, onRecord, longer, sender, postcodes);
    }

    public ExampleUpload sentBy(String workplace, boolean parent) {
        return new ExampleUpload(rows, onRecord, onRecordElsewhere, new Sender(workplace, parent), postcodes);
    }

    public ExampleUpload whereThereIs(String postcode) {
        return new ExampleUpload(rows, onRecord, onRecordElsewhere, sender, List.of(postcode));
    }

    private ExampleUpload sent(ExampleRow row) {
        return new ExampleUpload(and(rows, row), onRecord, onRecordElsewhere, sender, postcodes);
    }

    private ExampleUpload recorded(ExampleRow row) {
        return new ExampleUpload(rows, and(onRecord, row), onRecordElsewhere, sender, postcodes);
    }

    private static List<ExampleRow> and(List<ExampleRow> rows, ExampleRow row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
}
