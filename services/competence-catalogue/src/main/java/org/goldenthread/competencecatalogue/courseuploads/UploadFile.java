package org.goldenthread.competencecatalogue.courseuploads;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.goldenthread.problem.ProblemException;

/** A CSV file, read once from beginning to end without ever being held as a whole. */
final class UploadFile {

    private static final int LONGEST_CELL = 64 * 1024;
    private static final int MOST_CELLS = 200;
    private static final int MOST_ROWS_OF_COURSES = 50_000;
    private static final int MOST_ROWS_OF_VENUES = 5_000;

    /** Takes the rows. */
    interface Rows {

        /** @param line where the row starts; the header is line 1 */
        void row(int line, List<String> cells);
    }

    /** What a file turned out to be. */
    record Read(Header header, int rows) {}

    private UploadFile() {}

    /** A row may have too few or too many cells: that is an error of the row. */
    static Read read(InputStream in, Rows to) throws IOException {
        try (var csv = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StrictReader(in))) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw UploadProblems.EMPTY_UPLOAD.with("The file is empty. Send a header row, and a row for each run.");
            }
            Header header = Header.of(records.next().getFields());
            int most = header.form() == UploadForm.VENUES ? MOST_ROWS_OF_VENUES : MOST_ROWS_OF_COURSES;
            int rows = 0;
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (++rows > most) {
                    throw UploadProblems.TOO_MANY_ROWS
                            .with("There may be %d rows at once. Split the file.".formatted(most))
                            .member("limit", most);
                }
                to.row(Math.toIntExact(row.getStartingLineNumber()), cells(row));
            }
            if (rows == 0) {
                throw UploadProblems.EMPTY_UPLOAD.with("There is no row below the header.");
            }
            return new Read(header, rows);
        } catch (CsvParseException broken) {
            // what the reader refuses comes wrapped
            throw broken.getCause() instanceof ProblemException refused
                    ? refused
                    : UploadProblems.notCsv(String.valueOf(broken.getMessage()));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static List<String> cells(CsvRecord row) {
        return row.getFields().subList(0, Math.min(row.getFieldCount(), MOST_CELLS));
    }
}
