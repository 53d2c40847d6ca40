package org.goldenthread.rules.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one array of a JSON document. The arrays may be written in any order, so a document is opened once for each kind;
 * it is read to its end each time, and nothing of it is held.
 */
public final class DocumentRows implements Rows {

    private final JsonDocument document;
    private final JsonRowReader reader;
    private boolean inArray = true;
    private int row;

    private DocumentRows(FileKind kind, JsonDocument document) {
        this.document = document;
        this.reader = new JsonRowReader(FileFormat.DOCUMENT, kind, document.source());
    }

    /** There are no rows if the document has no such array; only that of training may be left out. */
    public static DocumentRows open(FileKind kind, InputStream in) throws IOException {
        JsonDocument document = new JsonDocument(in);
        DocumentRows rows = new DocumentRows(kind, document);
        rows.inArray = document.skipTo(kind);
        return rows;
    }

    /** Reads the whole document without running a rule: how many rows each of its arrays has. Closes the stream. */
    public static Map<FileKind, Long> count(InputStream in) throws IOException {
        Map<FileKind, Long> counts = new EnumMap<>(FileKind.class);
        try (in;
                JsonDocument document = new JsonDocument(in)) {
            for (FileKind kind = document.nextArray(); kind != null; kind = document.nextArray()) {
                DocumentRows rows = new DocumentRows(kind, document);
                long count = 0;
                while (rows.nextOfArray() != null) {
                    count++;
                }
                counts.put(kind, count);
            }
        }
        if (counts.values().stream().allMatch(count -> count == 0)) {
            throw UnreadableFileException.empty("The document has no rows.");
        }
        return counts;
    }

    @Override
    public Layout layout() {
        return reader.layout();
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!inArray) {
            return null;
        }
        Row next = nextOfArray();
        if (next == null) {
            inArray = false;
            document.skipToEnd();
        }
        return next;
    }

    private @Nullable Row nextOfArray() throws IOException {
        JsonToken token = document.source().next();
        return token == JsonToken.END_ARRAY ? null : reader.read(token, ++row);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
