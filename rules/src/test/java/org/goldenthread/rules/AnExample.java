package org.goldenthread.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.rule.ExampleRow;
import org.goldenthread.rules.rule.ExampleUpload;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.goldenthread.rules.value.DecimalNumber;
import org.goldenthread.rules.value.PostcodeTable;
import org.goldenthread.rules.value.WholeNumber;

/** Carries out an example of a rule as it says that it is meant. */
public final class AnExample {

    private AnExample() {}

    public static AnUpload.Outcome of(Rule<?> rule, ExampleUpload example) {
        AnUpload upload = AnUpload.empty();
        for (FileKind file : FileKind.values()) {
            List<ExampleRow> rows =
                    example.rows().stream().filter(row -> row.file() == file).toList();
            if (rows.isEmpty() && file.compareTo(rule.file()) < 0) {
                upload.row(file, ARow.changed(file, Map.of()));
            }
            rows.forEach(row -> send(upload, row));
        }
        // Workplaces before the workers who are there.
        example.onRecord().stream()
                .filter(row -> row.file() == FileKind.WORKPLACES)
                .forEach(row -> recordWorkplace(upload, cells(row)));
        example.onRecord().stream()
                .filter(row -> row.file() == FileKind.WORKERS)
                .forEach(row -> recordWorker(upload, cells(row)));
        for (ExampleRow row : example.onRecordElsewhere()) {
            upload.stored().addOwnedElsewhere(cells(row).get("LOCALESTID"));
            upload.stored().addLocation(cells(row).get("LOCATIONID"), null);
        }
        var sender = example.sender();
        upload.by(sender == null ? new Account(null, true) : new Account(sender.workplace(), sender.parent()));
        upload.with(example.postcodes().isEmpty() ? PostcodeTable.notLoaded() : table(example.postcodes()));
        return upload.validate();
    }

    private static void send(AnUpload upload, ExampleRow row) {
        var written = row.written();
        if (written == null) {
            upload.row(row.file(), cells(row));
        } else {
            upload.row(row.file(), List.of(written.split(",", -1)));
        }
    }

    private static Map<String, String> cells(ExampleRow row) {
        return ARow.changed(row.file(), row.cells());
    }

    private static void recordWorkplace(AnUpload upload, Map<String, String> cells) {
        int healthcare = WholeNumber.parse(cells.getOrDefault("DHA", ""));
        boolean regulated = cells.get("REGTYPE").equals("2");
        upload.stored()
                .addWorkplace(
                        cells.get("LOCALESTID"), new StoredWorkplace(regulated, healthcare < 0 ? null : healthcare));
        upload.stored().addLocation(cells.get("LOCATIONID"), cells.get("LOCALESTID"));
    }

    private static void recordWorker(AnUpload upload, Map<String, String> cells) {
        int halfDays = (int) (DecimalNumber.parse(cells.get("DAYSSICK")) * 2 / DecimalNumber.ONE);
        upload.stored()
                .addWorker(
                        cells.get("LOCALESTID"),
                        cells.get("UNIQUEWORKERID"),
                        new StoredWorker(
                                WholeNumber.parse(cells.get("MAINJOBROLE")), halfDays, AnUpload.TODAY.minusDays(1)));
    }

    private static PostcodeTable table(List<String> postcodes) {
        try {
            return PostcodeTable.read(
                    new ByteArrayInputStream(String.join("\n", postcodes).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
