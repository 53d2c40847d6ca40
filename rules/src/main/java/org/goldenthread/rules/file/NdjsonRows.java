package org.goldenthread.rules.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of an NDJSON file: one JSON object a line. Blank lines are passed over. */
public final class NdjsonRows implements Rows {

    private final JsonSource source;
    private final JsonRowReader reader;
    private @Nullable JsonToken first;
    private int lastLine;

    private NdjsonRows(FileKind kind, InputStream in) throws IOException {
        source = new JsonSource(in);
        reader = new JsonRowReader(FileFormat.NDJSON, kind, source);
        first = source.next();
        if (first == null) {
            throw UnreadableFileException.empty(
                    "The file is empty. Send a JSON object for each record, each on a line.");
        }
    }

    public static NdjsonRows open(FileKind kind, InputStream in) throws IOException {
        return new NdjsonRows(kind, in);
    }

    @Override
    public Layout layout() {
        return reader.layout();
    }

    @Override
    public @Nullable Row next() throws IOException {
        JsonToken token = first == null ? source.next() : first;
        first = null;
        if (token == null) {
            return null;
        }
        int line = source.line();
        if (line == lastLine) {
            throw wrongLines(
                    "Line " + line + " has more than one JSON value. Put each object on a line of its own.", line);
        }
        Row row = reader.read(token, line);
        lastLine = source.line();
        if (lastLine != line) {
            throw wrongLines(
                    "The object on line " + line + " ends on line " + lastLine + ". Write it on one line.", line);
        }
        return row;
    }

    private static UnreadableFileException wrongLines(String message, int line) {
        return UnreadableFileException.atLine(Reason.NOT_AN_OBJECT, message, line);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
