package org.goldenthread.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameRulesForEveryFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findTheSameInCsvNdjsonAndADocument(@TempDir Path folder) throws IOException {
        AReturn faulty = AReturn.of(
                SampleSpec.of(5, 100, 2_000, 1_000)
                        .withColumns(OptionalColumns.values())
                        .withWorkedTowards(0.5)
                        .withFaults(0.3),
                folder);

        List<JsonNode> csv = findings(faulty.csv());
        List<JsonNode> ndjson = findings(faulty.ndjson());
        List<JsonNode> document = findings(faulty.document());

        assertThat(csv).hasSizeGreaterThan(500);
        assertThat(ndjson).hasSameSizeAs(csv);
        assertThat(document).hasSameSizeAs(csv);
        for (int i = 0; i < csv.size(); i++) {
            JsonNode expected = csv.get(i);
            assertThat(withoutPlace(ndjson.get(i))).isEqualTo(withoutPlace(expected));
            assertThat(withoutPlace(document.get(i))).isEqualTo(withoutPlace(expected));
            assertPlace(expected, ndjson.get(i), document.get(i));
        }
    }

    /** A CSV file has a line before its first row, a document's array and NDJSON have not. */
    private static void assertPlace(JsonNode csv, JsonNode ndjson, JsonNode document) {
        String member = csv.get("row").isNull() || csv.get("column").isNull()
                ? ""
                : "/" + csv.get("column").asText();
        assertThat(ndjson.get("pointer").asText()).isEqualTo(member);
        if (csv.get("row").isNull()) {
            return;
        }
        int line = csv.get("row").asInt();
        assertThat(ndjson.get("row").asInt()).isEqualTo(line - 1);
        assertThat(document.get("row").asInt()).isEqualTo(line - 1);
        assertThat(document.get("pointer").asText())
                .isEqualTo("/" + csv.get("file").asText() + "/" + (line - 2) + member);
    }

    private static JsonNode withoutPlace(JsonNode finding) {
        ObjectNode rest = finding.deepCopy();
        rest.remove(List.of("row", "pointer"));
        return rest;
    }

    private static List<JsonNode> findings(String... files) throws IOException {
        ADesk desk = ADesk.run("check", files, "--json", "-");
        assertThat(desk.status()).isEqualTo(1);
        List<JsonNode> findings = new ArrayList<>();
        JSON.readTree(desk.out()).forEach(findings::add);
        return findings;
    }
}
