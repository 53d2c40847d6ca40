package org.goldenthread.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.SampleSpec;

/** A generated return in a folder, as CSV, NDJSON and one JSON document. */
record AReturn(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AReturn of(SampleSpec spec, Path folder) throws IOException {
        SampleReturn sample = SampleReturn.of(spec);
        for (FileKind kind : FileKind.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(kind.pathName() + ".csv"))) {
                sample.write(kind, out);
            }
        }
        return new AReturn(folder);
    }

    String[] csv() {
        return paths(".csv");
    }

    /** The same rows as lines of JSON. Blank cells are left out, whole numbers written as numbers. */
    String[] ndjson() throws IOException {
        for (FileKind kind : FileKind.values()) {
            List<String> lines = new ArrayList<>();
            for (Map<String, Object> row : rows(kind)) {
                lines.add(JSON.writeValueAsString(row));
            }
            Files.write(folder.resolve(kind.pathName() + ".ndjson"), lines);
        }
        return paths(".ndjson");
    }

    /** The same rows as one document, the arrays in another order than they are judged in. */
    String document() throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        for (FileKind kind : List.of(FileKind.TRAINING, FileKind.WORKERS, FileKind.WORKPLACES)) {
            document.put(kind.pathName(), rows(kind));
        }
        Path path = folder.resolve("return.json");
        JSON.writeValue(path.toFile(), document);
        return path.toString();
    }

    Path file(FileKind kind) {
        return folder.resolve(kind.pathName() + ".csv");
    }

    private String[] paths(String extension) {
        return List.of(FileKind.values()).stream()
                .map(kind -> folder.resolve(kind.pathName() + extension).toString())
                .toArray(String[]::new);
    }

    private List<Map<String, Object>> rows(FileKind kind) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(kind))) {
            for (NamedCsvRecord record : csv) {
                Map<String, Object> row = new LinkedHashMap<>();
                record.getFieldsAsMap().forEach((column, cell) -> {
                    if (!cell.isEmpty()) {
                        row.put(column, cell.matches("0|[1-9]\\d{0,8}") ? Integer.valueOf(cell) : cell);
                    }
                });
                rows.add(row);
            }
        }
        return rows;
    }
}
