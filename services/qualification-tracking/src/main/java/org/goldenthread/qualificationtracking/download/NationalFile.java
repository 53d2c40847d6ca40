package org.goldenthread.qualificationtracking.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.qualificationtracking.content.Masks;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.RowStatus;

/**
 * One file of a content as the national system's own download has it. STATUS is UNCHECKED: sent back as it is, it says that the record stays and
 * that nobody has looked at the row; NOCHANGE would say that somebody has.
 */
final class NationalFile {

    private static final int FIRST_OPTIONAL_SLOT = 4;
    private static final int LAST_SLOT = 99;

    private final FileKind kind;
    private final Personal personal;
    private final List<String> national;
    private final List<String> optional;

    /** @param used the optional columns that a row of the content has filled */
    NationalFile(FileKind kind, Personal personal, Set<String> used) {
        this.kind = kind;
        this.personal = personal;
        this.national = Layout.national(kind).columns();
        this.optional = optional(used);
    }

    /** A series goes on to its last slot that is filled, without a gap; our own columns come last. */
    private static List<String> optional(Set<String> used) {
        List<String> columns = new ArrayList<>();
        for (int slot = FIRST_OPTIONAL_SLOT; slot <= last("QUALACH", used); slot++) {
            columns.add("QUALACH%02d".formatted(slot));
            columns.add("QUALACH%02dNOTES".formatted(slot));
        }
        for (int slot = 1; slot <= last("QUALWT", used); slot++) {
            columns.add("QUALWT%02d".formatted(slot));
        }
        if (used.contains("INDUCTION")) {
            columns.add("INDUCTION");
        }
        return columns;
    }

    private static int last(String series, Set<String> used) {
        for (int slot = LAST_SLOT; slot > 0; slot--) {
            String name = series + "%02d".formatted(slot);
            if (used.contains(name) || used.contains(name + "NOTES")) {
                return slot;
            }
        }
        return 0;
    }

    /** Cells are written as they are, those that look like formulas too: the file goes back into a system. */
    void write(Contents contents, UUID content, OutputStream out) throws IOException {
        try (var csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8))) {
            List<String> header = new ArrayList<>(national);
            header.addAll(optional);
            csv.writeRecord(header);
            contents.readFile(content, kind, row -> csv.writeRecord(cells(row)));
        }
    }

    private List<String> cells(Contents.FileRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        int status = national.indexOf("STATUS");
        if (status >= 0) {
            cells.set(status, RowStatus.UNCHECKED.name());
        }
        if (personal == Personal.MASKED && kind == FileKind.WORKERS) {
            Masks.put(cells);
        }
        optional.forEach(column -> cells.add(row.further().getOrDefault(column, "")));
        return cells;
    }
}
