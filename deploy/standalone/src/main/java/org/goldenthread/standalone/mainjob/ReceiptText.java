package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A receipt as it would be printed and kept. */
final class ReceiptText {
    private ReceiptText() {}

    static String of(JsonNode receipt) {
        JsonNode counts = receipt.path("counts");
        var text = new StringBuilder("\n");
        line(text, "Receipt", receipt.path("id").asText());
        line(
                text,
                "Return",
                "%s to collection %s, revision %d (%s)"
                        .formatted(
                                receipt.path("organisation").asText(),
                                receipt.path("collection").asText(),
                                receipt.path("revision").asInt(),
                                receipt.path("returnId").asText()));
        line(
                text,
                "Submitted",
                receipt.path("submittedAt").asText() + " by "
                        + receipt.path("submittedBy").asText());
        line(
                text,
                "Holds",
                "%d workplaces, %d workers, %d rows of training; %d warnings acknowledged"
                        .formatted(
                                counts.path("workplaces").asLong(),
                                counts.path("workers").asLong(),
                                counts.path("training").asLong(),
                                counts.path("warnings").asLong()));
        for (Map.Entry<String, JsonNode> file : receipt.path("files").properties()) {
            line(
                    text,
                    file.getKey(),
                    "SHA-256 " + file.getValue().path("digest").asText());
        }
        line(text, "Rules", receipt.path("rulesVersion").asText());
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("    %-12s%s%n".formatted(label, value));
    }
}
