package org.goldenthread.competencecatalogue.frameworks.csv;

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
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/** Reads the rows of a file; what they say is not looked at here. */
final class CompetenceFile {

    static final int MOST_ROWS = 20_000;

    /** Of all cells together. Ten thousand competences with notes have a tenth of it; whatever has more would fill the memory of the service. */
    static final int MOST_CHARACTERS = 32_000_000;

    /** Who made more than this will not read on. */
    private static final int MOST_FAULTS = 1_000;

    /** Twice what the longest member may have, so that it is refused as too long and not as unreadable. */
    private static final int LONGEST_CELL = 64 * 1024;

    private CompetenceFile() {}

    static List<Row> read(InputStream in) throws IOException {
        var reader = new InputStreamReader(in, UTF_8.newDecoder());
        try (var csv = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<Column> columns = columns(records);
            List<Row> rows = new ArrayList<>();
            List<ProblemError> faults = new ArrayList<>();
            long characters = 0;
            while (records.hasNext() && rows.size() <= MOST_ROWS && faults.size() < MOST_FAULTS) {
                CsvRecord record = records.next();
                characters +=
                        record.getFields().stream().mapToLong(String::length).sum();
                requireRoom(characters, record);
                if (record.getFieldCount() == columns.size()) {
                    rows.add(row(record, columns));
                } else {
                    faults.add(ProblemError.inParameter(
                            "row " + record.getStartingLineNumber(),
                            "wrong-number-of-cells",
                            "It has %d cells, the header has %d.".formatted(record.getFieldCount(), columns.size())));
                }
            }
            refuse(rows, faults);
            return rows;
        } catch (CsvParseException broken) {
            throw Problems.MALFORMED_BODY.with("It is not CSV. " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException
                    ? Problems.MALFORMED_BODY.with("It is not UTF-8.")
                    : broken;
        }
    }

    /** At once, and not with what else is wrong: what comes after it is not read. */
    private static void requireRoom(long characters, CsvRecord record) {
        if (characters > MOST_CHARACTERS) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed. Send what the file has in several files.")
                    .error(ProblemError.inParameter(
                            "row " + record.getStartingLineNumber(),
                            "too-many-characters",
                            "A file may have %d characters.".formatted(MOST_CHARACTERS)));
        }
    }

    private static Row row(CsvRecord record, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), record.getField(i));
        }
        return new Row(record.getStartingLineNumber(), cells);
    }

    private static void refuse(List<Row> rows, List<ProblemError> faults) {
        if (rows.size() > MOST_ROWS) {
            faults.add(ProblemError.inParameter(
                    "row " + rows.getLast().line(), "too-many-rows", "A file may have %d.".formatted(MOST_ROWS)));
        }
        if (!faults.isEmpty()) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed. %d rows cannot be read.".formatted(faults.size()))
                    .errors(faults);
        }
    }

    private static List<Column> columns(Iterator<CsvRecord> records) {
        List<String> names = records.hasNext() ? records.next().getFields() : List.of();
        List<Column> columns = new ArrayList<>();
        List<ProblemError> faults = new ArrayList<>();
        for (String cell : names) {
            String name = cell.replace("\uFEFF", "").strip();
            Optional<Column> column = Column.named(name);
            if (column.isEmpty()) {
                faults.add(ProblemError.inParameter(shown(name), "unknown-column", "There is no such column."));
            } else if (columns.contains(column.get())) {
                faults.add(ProblemError.inParameter(name, "repeated-column", "The column is there twice."));
            }
            column.ifPresent(columns::add);
        }
        if (!columns.contains(Column.STATEMENT) && !columns.contains(Column.ID) && !columns.contains(Column.CODE)) {
            faults.add(ProblemError.inParameter(
                    "statement",
                    "missing-column",
                    "A new competence has a statement, one that is there an id or a code."));
        }
        if (!faults.isEmpty()) {
            throw wrongColumns(faults);
        }
        return columns;
    }

    private static String shown(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private static ProblemException wrongColumns(List<ProblemError> faults) {
        return FrameworkProblems.WRONG_COLUMNS
                .with("The columns are: %s. GET /v1/framework-template has them."
                        .formatted(String.join(",", Column.header())))
                .errors(faults.stream().limit(100).toList());
    }
}
