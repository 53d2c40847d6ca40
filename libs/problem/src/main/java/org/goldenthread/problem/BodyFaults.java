package org.goldenthread.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a JSON body, where reading it stops at the first thing. */
@Singleton
class BodyFaults {

    /** Who made more than this will not read on. */
    private static final int MOST = 100;

    private final ObjectMapper json;
    private final Validator validator;
    private final JsonFaults faults;

    BodyFaults(ObjectMapper json, Validator validator, JsonFaults faults) {
        this.json = json;
        this.validator = validator;
        this.faults = faults;
    }

    /** Every fault of a body that broke off at {@code first}: what is wrong is taken out, and the rest read again. */
    ProblemException all(byte[] body, Type type, JsonMappingException first) throws IOException {
        ProblemException alone = faults.problem(first);
        if (!alone.type().equals(Problems.INVALID_REQUEST)) {
            return alone;
        }
        try {
            JsonNode tree = json.readTree(body);
            Map<String, ProblemError> errors = new LinkedHashMap<>();
            unusableText(body).forEach(error -> errors.put(String.valueOf(error.pointer()), error));
            Object request = readTakingOut(tree, type, errors);
            List<ProblemError> all = new ArrayList<>(errors.values());
            if (request != null) {
                validator.validate(request).stream()
                        .map(ConstraintFaults::ofBody)
                        .filter(error -> !errors.containsKey(String.valueOf(error.pointer())))
                        .forEach(all::add);
            }
            return ConstraintFaults.problem(all);
        } catch (StreamReadException malformedFurtherOn) {
            return faults.problem(malformedFurtherOn);
        }
    }

    private @Nullable Object readTakingOut(JsonNode tree, Type type, Map<String, ProblemError> errors)
            throws IOException {
        while (errors.size() < MOST) {
            try {
                return json.readerFor(json.constructType(type)).readValue(json.treeAsTokens(tree));
            } catch (JsonProcessingException fault) {
                ProblemError error = faults.problem(fault).errors().getFirst();
                String place = String.valueOf(error.pointer());
                boolean missed = errors.putIfAbsent(place, error) != null;
                // a number that must be there cannot be taken out by itself
                String out = missed ? place.substring(0, Math.max(0, place.lastIndexOf('/'))) : place;
                if (!takeOut(tree, JsonPointer.compile(out))) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean takeOut(JsonNode tree, JsonPointer pointer) {
        return switch (pointer.matches() ? null : tree.at(pointer.head())) {
            case ObjectNode object -> object.remove(pointer.last().getMatchingProperty()) != null;
            // the others keep their places
            case ArrayNode array -> array.setNull(pointer.last().getMatchingIndex()) != null;
            case null, default -> false;
        };
    }

    /** Text that cannot be kept: PostgreSQL has no U+0000, UTF-8 no half of a surrogate pair. */
    List<ProblemError> unusableText(byte[] body) throws IOException {
        List<ProblemError> errors = new ArrayList<>();
        try (JsonParser parser = json.getFactory().createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && errors.size() < MOST && isUnusable(parser.getText())) {
                    errors.add(ProblemError.at(
                            parser.getParsingContext().pathAsPointer().toString(),
                            "invalid-character",
                            "The character U+0000 and halves of surrogate pairs can't be used."));
                }
            }
        }
        return errors;
    }

    private static boolean isUnusable(String text) {
        return text.codePoints()
                .anyMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
