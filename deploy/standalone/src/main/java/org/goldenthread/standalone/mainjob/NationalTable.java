package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.StepFailedException;

/** Registered managers by setting and highest qualification, the table that a signed-off return changes. */
final class NationalTable {
    private static final String DATA_SET = "/v1/data-sets/registered-manager-qualifications";
    private static final String QUERY = DATA_SET + "/query?period=" + Setup.COLLECTION + "&area=ENG&by=setting";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Headings short enough to stand side by side; what is not here has its code as heading. */
    private static final Map<String, String> HEADINGS = Map.of(
            "level4OrAbove", "Level 4+",
            "level3", "Level 3",
            "level2", "Level 2",
            "entryOrLevel1", "Entry/1",
            "otherRelevant", "Other too",
            "noneOrNotRecorded", "None",
            "workingTowards", "Working towards");

    private final Caller nationalBody;

    NationalTable(Caller nationalBody) {
        this.nationalBody = nationalBody;
    }

    /** Changes with every return that is counted; empty before the first. */
    String version() throws InterruptedException {
        Answer answer = nationalBody.get(QUERY);
        return answer.status() == 404 ? "" : answer.expect(200).etag();
    }

    /** The table as text once it has changed: events take a moment to arrive. */
    String awaitAfter(String before) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (version().equals(before)) {
            if (System.nanoTime() > deadline) {
                throw new StepFailedException("The national table has not changed within " + PATIENCE.toSeconds()
                        + " s of the sign-off: " + QUERY);
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        JsonNode table = nationalBody.get(QUERY).expect(200).json();
        if (table.path("rows").isEmpty() || table.at("/rows/0/base").asLong() == 0) {
            throw new StepFailedException("The national table has no managers in it: " + table);
        }
        return print(table, nationalBody.get(DATA_SET + "/meta").expect(200).json());
    }

    private static String print(JsonNode table, JsonNode meta) {
        List<String> measures = table.at("/rows/0/values")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
        var headings = new ArrayList<>(List.of("Setting", "Managers"));
        measures.forEach(measure -> headings.add(HEADINGS.getOrDefault(measure, measure)));
        var text = new TextTable(1, headings);
        for (JsonNode row : table.path("rows")) {
            var cells = new ArrayList<>(List.of(label(meta, row.path("setting").asText()), count(row, "base")));
            measures.forEach(measure -> cells.add(cell(row.path("values").path(measure))));
            text.row(cells);
        }
        String hidden = table.at("/policy/minimumCount").asText();
        return "\n    %s, %s, England%n%n%s%n%n    c: hidden, so that no count below %s can be read or worked out%n"
                .formatted(meta.path("title").asText(), table.path("period").asText(), text, hidden);
    }

    private static String label(JsonNode meta, String setting) {
        return StreamSupport.stream(meta.path("dimensions").spliterator(), false)
                .flatMap(dimension ->
                        StreamSupport.stream(dimension.path("codes").spliterator(), false))
                .filter(code -> code.path("code").asText().equals(setting))
                .map(code -> code.path("label").asText())
                .findFirst()
                .orElse("All settings");
    }

    private static String count(JsonNode node, String member) {
        return node.hasNonNull(member)
                ? node.path(member).asText()
                : node.path("status").asText();
    }

    private static String cell(JsonNode value) {
        return value.hasNonNull("percent")
                ? value.path("count").asText() + " (" + value.path("percent").asText() + " %)"
                : count(value, "count");
    }
}
