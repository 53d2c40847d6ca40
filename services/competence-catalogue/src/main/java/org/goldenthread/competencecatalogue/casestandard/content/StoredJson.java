package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;

/** Reads what is stored as JSON so that its numbers can be written again digit by digit: a double would round some, and make others whole. */
public final class StoredJson {

    private StoredJson() {}

    public static JsonNode read(ObjectMapper json, byte[] text) throws IOException {
        return exact(json).readTree(text);
    }

    static JsonNode read(ObjectMapper json, String text) throws JsonProcessingException {
        return exact(json).readTree(text);
    }

    private static ObjectReader exact(ObjectMapper json) {
        return json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }
}
