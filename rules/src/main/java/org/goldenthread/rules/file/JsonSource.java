package org.goldenthread.rules.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON stream in strict UTF-8. What is not JSON is an exception that says where, without quoting it. */
final class JsonSource implements Closeable {

    /** Enough for any right document, and for a wrong value to be told by its place instead. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(8)
            .maxNameLength(1024)
            .maxStringLength(64 * 1024)
            .maxNumberLength(64 * 1024)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(LIMITS)
            .build();

    private final JsonParser parser;

    JsonSource(InputStream in) throws IOException {
        parser = JSON.createParser(new StrictUtf8Reader(in, "JSON"));
    }

    /** Reads on; null at the end. */
    @Nullable
    JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** Passes over the rest of an object or array that has just begun. */
    void skipChildren() throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** Reads the string or number at hand to its end: its characters are in {@link #characters}, as written. */
    int length() throws IOException {
        try {
            return parser.getTextLength();
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    char[] characters() throws IOException {
        return parser.getTextCharacters();
    }

    int offset() throws IOException {
        return parser.getTextOffset();
    }

    /** The name of the member at hand. */
    String name() throws IOException {
        return parser.currentName();
    }

    /** The line on which the token at hand starts, counted from 1. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static UnreadableFileException broken(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        boolean tooLarge = e instanceof StreamConstraintsException;
        String why = tooLarge
                ? " a name or value is far too long, or objects and arrays lie too deep in each other."
                : " it stops being JSON. Look there, and just before, for a missing quote, comma or bracket.";
        return UnreadableFileException.atCharacter(
                tooLarge ? Reason.TOO_LARGE : Reason.BROKEN_JSON,
                "At line " + place.getLineNr() + ", character " + place.getColumnNr() + why,
                place.getLineNr(),
                place.getColumnNr());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
