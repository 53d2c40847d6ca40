package org.goldenthread.qualificationtracking.postcodes;

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
import java.util.Set;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.goldenthread.rules.value.Postcode;

/** A CSV file with a postcode and the code of its authority in each row, read once from beginning to end. */
final class PostcodeFile {

    private static final List<String> HEADER = List.of("postcode", "authority");
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_CELL = 64 * 1024;

    /** Takes the rows that have no fault. */
    interface Rows {

        /** @param postcode without white space, in capitals */
        void row(String postcode, String authority, int line);
    }

    private final Set<String> authorities;
    private final List<ProblemError> faults = new ArrayList<>();

    /** @param authorities the codes that a row may name */
    PostcodeFile(Set<String> authorities) {
        this.authorities = authorities;
    }

    /** @return how many rows there were; a file with a fault is refused, with the faults that come first */
    long read(InputStream in, Rows to) throws IOException {
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
                take(records.next(), to);
                rows++;
            }
            requireFaultless(rows);
            return rows;
        } catch (CsvParseException broken) {
            throw unreadable("It is not CSV. " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException ? unreadable("It is not UTF-8.") : broken;
        }
    }

    private void requireHeader(Iterator<CsvRecord> records) {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        List<String> names =
                header.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        if (!names.equals(HEADER)) {
            throw PostcodeProblems.of(
                    List.of(PostcodeProblems.inRow(1, "wrong-columns", "The header is: postcode,authority")));
        }
    }

    private void take(CsvRecord row, Rows to) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (row.getFieldCount() != HEADER.size()) {
            faults.add(PostcodeProblems.inRow(line, "wrong-number-of-cells", "A row has a postcode and an authority."));
            return;
        }
        String postcode = row.getField(0).strip();
        String authority = row.getField(1).strip();
        boolean known = authorities.contains(authority);
        if (!Postcode.isValid(postcode)) {
            faults.add(PostcodeProblems.inRow(line, "not-a-postcode", "Write it like LS1 1AA."));
        } else if (!known) {
            faults.add(PostcodeProblems.inRow(
                    line, "unknown-authority", "Give a code of the register, like LA-212 for Leeds."));
        } else {
            to.row(Postcodes.key(postcode), authority, line);
        }
    }

    private void requireFaultless(long rows) {
        if (rows == 0) {
            faults.add(PostcodeProblems.inRow(
                    2, "no-rows", "There is no row. DELETE /v1/postcodes takes the table away."));
        }
        if (!faults.isEmpty()) {
            throw PostcodeProblems.of(faults);
        }
    }

    private static ProblemException unreadable(String why) {
        return Problems.MALFORMED_BODY.with(why);
    }
}
