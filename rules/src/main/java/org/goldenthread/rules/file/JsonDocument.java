package org.goldenthread.rules.file;

import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/** Goes from one of the arrays of a JSON document to the next, in whatever order they are written. */
final class JsonDocument implements Closeable {

    private static final String SHAPE =
            " A document is {\"workplaces\": […], \"workers\": […]}, with \"training\": […] if you like.";

    private final JsonSource source;
    private final Set<FileKind> seen = EnumSet.noneOf(FileKind.class);

    JsonDocument(InputStream in) throws IOException {
        source = new JsonSource(in);
        JsonToken token = source.next();
        if (token == null) {
            throw UnreadableFileException.empty("The document is empty." + SHAPE);
        }
        if (token != JsonToken.START_OBJECT) {
            throw wrong("The document is not a JSON object." + SHAPE, "");
        }
    }

    JsonSource source() {
        return source;
    }

    /** Goes to the first row of the next array; null at the end of the document. */
    @Nullable
    FileKind nextArray() throws IOException {
        if (source.next() != JsonToken.FIELD_NAME) {
            checkEnd();
            return null;
        }
        String name = source.name();
        FileKind kind = FileKind.ofPathName(name)
                .orElseThrow(() -> wrong(
                        "The document has a member that is none of its arrays: /" + FileFormat.escaped(name) + "."
                                + SHAPE,
                        "/" + FileFormat.escaped(name)));
        if (!seen.add(kind)) {
            throw wrong("The document has /" + name + " twice.", "/" + name);
        }
        if (source.next() != JsonToken.START_ARRAY) {
            throw wrong("/" + name + " is not an array." + SHAPE, "/" + name);
        }
        return kind;
    }

    /** Goes to the first row of an array, past others; false if the document does not have it. */
    boolean skipTo(FileKind wanted) throws IOException {
        for (FileKind kind = nextArray(); kind != null; kind = nextArray()) {
            if (kind == wanted) {
                return true;
            }
            source.skipChildren();
        }
        return false;
    }

    /** Reads what is left after an array's end, so that a document that is broken further on is refused. */
    void skipToEnd() throws IOException {
        while (nextArray() != null) {
            source.skipChildren();
        }
    }

    private void checkEnd() throws IOException {
        for (FileKind kind : EnumSet.of(FileKind.WORKPLACES, FileKind.WORKERS)) {
            if (!seen.contains(kind)) {
                throw wrong("The document does not have /" + kind.pathName() + "." + SHAPE, "/" + kind.pathName());
            }
        }
        if (source.next() != null) {
            throw wrong("Something follows the end of the document on line " + source.line() + ".", "");
        }
    }

    private UnreadableFileException wrong(String message, String pointer) {
        return UnreadableFileException.atPointer(Reason.WRONG_DOCUMENT, message, source.line(), null, pointer);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
