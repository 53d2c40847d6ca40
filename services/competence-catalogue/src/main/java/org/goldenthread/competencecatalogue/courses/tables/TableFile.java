package org.goldenthread.competencecatalogue.courses.tables;

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
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.CopyBuffer;

/** The CSV file of a table, read once from beginning to end. */
final class TableFile {

    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_CELL = 64 * 1024;

    private final TableKind kind;
    private final List<ProblemError> faults = new ArrayList<>();

    TableFile(TableKind kind) {
        this.kind = kind;
    }

    /** @return how many rows there were; a file with a fault is refused, with the faults that come first */
    long read(InputStream in, UUID load, CopyBuffer to) throws IOException {
        var reader = new InputStreamReader(in, UTF_8.newDecoder());
        try (var csv = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            Iterator<CsvRecord> records = csv.iterator();
            requireHeader(records);
            long rows = 0;
            while (records.hasNext() && faults.size() < MOST_FAULTS) {
                take(records.next(), load, to);
                rows++;
            }
            requireFaultless(rows);
            return rows;
        } catch (CsvParseException broken) {
            throw Problems.MALFORMED_BODY.with("It is not CSV. " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException
                    ? Problems.MALFORMED_BODY.with("It is not UTF-8.")
                    : broken;
        }
    }

    private void requireHeader(Iterator<CsvRecord> records) {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        List<String> names =
                header.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        if (!names.equals(kind.header())) {
            throw TableProblems.of(List.of(
                    TableProblems.inRow(1, "wrong-columns", "The header is: " + String.join(",", kind.header()))));
        }
    }

    private void take(CsvRecord row, UUID load, CopyBuffer to) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (row.getFieldCount() != kind.header().size()) {
            faults.add(TableProblems.inRow(
                    line,
                    "wrong-number-of-cells",
                    "A row has %d cells.".formatted(kind.header().size())));
            return;
        }
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> cell.indexOf(0) >= 0)) {
            faults.add(TableProblems.inRow(line, "invalid-character", "A cell can't have the character U+0000."));
            return;
        }
        kind.add(load, cells, line, to).ifPresent(faults::add);
    }

    private void requireFaultless(long rows) {
        if (rows == 0) {
            faults.add(TableProblems.inRow(2, "no-rows", "There is no row. DELETE takes the table away."));
        }
        if (!faults.isEmpty()) {
            throw TableProblems.of(faults);
        }
    }
}
