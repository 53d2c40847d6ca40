package org.goldenthread.rules.codelist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the bundled data files: an index with a line a list, and one file a list. */
final class CodeListFiles {

    private static final String FOLDER = "/code-lists/";

    private CodeListFiles() {}

    static List<CodeList> read() {
        List<CodeList> lists = new ArrayList<>();
        List<CsvRecord> index = records("index");
        for (CsvRecord entry : index.subList(1, index.size())) {
            String name = entry.getField(0);
            List<CsvRecord> records = records(name);
            lists.add(new CodeList(
                    name,
                    entry.getField(1),
                    entry.getField(2),
                    LocalDate.parse(entry.getField(3)),
                    entry.getField(4),
                    List.copyOf(records.get(0).getFields()),
                    records.stream()
                            .skip(1)
                            .map(CsvRecord::getFields)
                            .map(List::copyOf)
                            .toList()));
        }
        return lists;
    }

    private static List<CsvRecord> records(String name) {
        try (InputStream in = CodeListFiles.class.getResourceAsStream(FOLDER + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("no data file for the code list " + name);
            }
            try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
