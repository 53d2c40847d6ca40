package org.goldenthread.standalone.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;
import java.util.Arrays;

/** What came back for a {@link Call}. */
public record Answer(Call call, int status, HttpHeaders headers, String body) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Its body, or an empty object where there is no JSON in it. */
    public JsonNode json() {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null || read.isMissingNode() ? JSON.createObjectNode() : read;
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    public String etag() {
        return header("ETag");
    }

    /** Empty when there is no such header. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Itself, if its status is one of these. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new StepFailedException(explain());
        }
        return this;
    }

    /** The problem in it, as a person reads it. */
    private String explain() {
        JsonNode problem = json();
        var text = new StringBuilder(call + " answered " + status);
        append(text, ": ", problem.path("title").asText());
        append(text, "\n  ", problem.path("detail").asText());
        for (JsonNode error : problem.path("errors")) {
            String place = error.path("pointer").asText(error.path("parameter").asText());
            append(
                    text,
                    "\n  " + place + " " + error.path("code").asText() + ": ",
                    error.path("detail").asText());
        }
        append(text, "\n  ", problem.path("type").asText());
        return text.toString();
    }

    private static void append(StringBuilder text, String before, String value) {
        if (!value.isEmpty()) {
            text.append(before).append(value);
        }
    }
}
