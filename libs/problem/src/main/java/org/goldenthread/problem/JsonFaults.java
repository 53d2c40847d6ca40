package org.goldenthread.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a caller what is wrong with a JSON body, without Java's words and without repeating what was sent. */
@Singleton
class JsonFaults {

    private final ObjectMapper json;

    JsonFaults(ObjectMapper json) {
        this.json = json;
    }

    ProblemException problem(JsonProcessingException fault) {
        ProblemException inside = inside(fault);
        if (inside != null) {
            return inside;
        }
        Throwable cause = fault.getCause() instanceof JsonProcessingException deeper ? deeper : fault;
        String pointer = fault instanceof JsonMappingException mapping ? pointer(mapping.getPath()) : "";
        return switch (cause) {
            case StreamConstraintsException e -> unreadable(e, pointer, "beyond-limits", limits(e));
            case InputCoercionException e -> invalid(pointer, "out-of-range", "The number is too large or too small.");
            case StreamReadException e -> unreadable(e, pointer, "malformed-json", "This is not valid JSON.");
            case UnrecognizedPropertyException e ->
                invalid(pointer, "unknown-member", "There is no such member. Known here: " + known(e) + ".");
            case MismatchedInputException e ->
                invalid(pointer, "wrong-type", "Expected " + Expected.words(e.getTargetType(), json) + ".");
            default -> invalid(pointer, "invalid-value", "The value is not one that can be used here.");
        };
    }

    /** A body that turned out too large while it was read, or a value that refused itself. */
    private static @Nullable ProblemException inside(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }

    private static ProblemException unreadable(
            JsonProcessingException fault, String pointer, String code, String detail) {
        JsonLocation at = fault.getLocation();
        if (at == null || at.getLineNr() <= 0) {
            return Problems.MALFORMED_BODY
                    .with("The body cannot be read as JSON.")
                    .error(ProblemError.at(pointer, code, detail));
        }
        String where = " See line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
        return Problems.MALFORMED_BODY
                .with("The body cannot be read as JSON." + where)
                .error(ProblemError.at(pointer, code, detail + where))
                .member("line", at.getLineNr())
                .member("column", at.getColumnNr());
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return Problems.INVALID_REQUEST
                .with("The body does not have the shape that is expected.")
                .error(ProblemError.at(pointer, code, detail));
    }

    private static String limits(StreamConstraintsException fault) {
        String message = fault.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "Nested deeper than %d levels.".formatted(StrictJson.MAX_DEPTH);
        }
        return message.startsWith("Number")
                ? "A number has more than %d digits.".formatted(StrictJson.MAX_NUMBER)
                : "A string has more than %d characters.".formatted(StrictJson.MAX_STRING);
    }

    private static String known(UnrecognizedPropertyException fault) {
        Collection<Object> names = fault.getKnownPropertyIds();
        return names == null || names.isEmpty()
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(JsonFaults::token)
                .collect(Collectors.joining());
    }

    /** One step of a JSON pointer (RFC 6901). */
    static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
