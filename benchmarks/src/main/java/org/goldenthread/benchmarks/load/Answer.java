package org.goldenthread.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;

/** What the gateway answered. */
record Answer(int status, JsonNode body) {

    String text(String member) {
        return body.path(member).asText();
    }

    int count(String member) {
        return body.path("counts").path(member).asInt(-1);
    }
}
