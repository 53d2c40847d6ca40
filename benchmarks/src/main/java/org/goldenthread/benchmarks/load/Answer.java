package org.goldenthread.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;

/** What the gateway answered. */
public record Answer(int status, JsonNode body) {

    public String text(String member) {
        return body.path(member).asText();
    }

    public int count(String member) {
        return body.path("counts").path(member).asInt(-1);
    }
}
