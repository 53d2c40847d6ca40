package org.goldenthread.competencecatalogue.qualifications.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/** Reads a file of the register into lines. */
final class CsvLines {

    private static final int LONGEST_CELL = 16 * 1024;
    private static final int MOST_ROWS = 200_000;

    private final RegisterFile file;
    private final RowFaults faults;

    CsvLines(RegisterFile file, RowFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Reads on after a row with a fault, which is told.
     *
     * @throws ProblemException if it is no CSV, has no rows or too many, or has not got the columns
     */
    List<Line> read(InputStream in) throws IOException {
        var reader = new InputStreamReader(in, UTF_8.newDecoder());
        try (var csv = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            return lines(csv.iterator());
        } catch (CsvParseException broken) {
            throw Problems.MALFORMED_BODY.with("It is not CSV. " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException ? notUtf8() : broken;
        } catch (CharacterCodingException broken) {
            throw notUtf8();
        }
    }

    private static ProblemException notUtf8() {
        return Problems.MALFORMED_BODY.with("It is not UTF-8.");
    }

    private List<Line> lines(Iterator<CsvRecord> records) {
        List<String> header = header(records);
        List<Line> lines = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord row = records.next();
            if (lines.size() == MOST_ROWS) {
                faults.ofHeader("too-many-rows", "At most %d rows in one file: send several.".formatted(MOST_ROWS));
                faults.refuse();
            }
            lines.add(line(row, header));
        }
        if (lines.isEmpty()) {
            faults.ofHeader("no-rows", "There is no row below the header.");
            faults.refuse();
        }
        return lines;
    }

    private List<String> header(Iterator<CsvRecord> records) {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        List<String> names =
                header.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!file.columns().contains(name)) {
                faults.ofHeader(
                        "unknown-column",
                        "'%s' is none of: %s".formatted(shown(name), String.join(",", file.columns())));
            } else if (!seen.add(name)) {
                faults.ofHeader("column-twice", "The column %s is there twice.".formatted(name));
            }
        }
        file.required().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> faults.ofHeader("missing-column", "The column %s is needed.".formatted(name)));
        faults.refuse();
        return names;
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private Line line(CsvRecord row, List<String> header) {
        int number = Math.toIntExact(row.getStartingLineNumber());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), i < row.getFieldCount() ? row.getField(i) : "");
        }
        if (row.getFieldCount() != header.size()) {
            faults.add(
                    number,
                    header.getFirst(),
                    "wrong-number-of-cells",
                    "The row has %d cells, the header %d.".formatted(row.getFieldCount(), header.size()));
        }
        if (row.getFields().stream().anyMatch(cell -> cell.indexOf(0) >= 0)) {
            faults.add(number, header.getFirst(), "nul", "The row has the character U+0000, which is no text.");
        }
        return new Line(number, cells, faults);
    }
}
