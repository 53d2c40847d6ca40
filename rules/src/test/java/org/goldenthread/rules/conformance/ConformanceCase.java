package org.goldenthread.rules.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.goldenthread.rules.ARow;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;

/**
 * A case of the national system's own answers: what it found, and what we find in the same rows. Findings are written
 * {@code E1260} or {@code W1260}, in whole uploads with file and line in front.
 */
record ConformanceCase(String id, SortedSet<String> national, SortedSet<String> ours) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRIMARY = "WP00000";

    static List<ConformanceCase> rows() {
        return read("cases.jsonl.gz").stream().map(ConformanceCase::row).toList();
    }

    static List<ConformanceCase> uploads() {
        return read("cases-crossfile.jsonl.gz").stream()
                .map(ConformanceCase::upload)
                .toList();
    }

    private static List<JsonNode> read(String name) {
        List<JsonNode> cases = new ArrayList<>();
        try (var in = ConformanceCase.class.getResourceAsStream("/conformance/" + name);
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cases.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cases;
    }

    private static ConformanceCase row(JsonNode json) {
        FileKind kind = kind(json.get("file").asText());
        Map<String, String> cells = cells(json.get("input"));
        AnUpload upload = AnUpload.empty().on(LocalDate.parse(json.get("asof").asText()));
        surroundings(upload, kind, cells);
        context(upload, json.get("context"), cells);
        SortedSet<String> national = new TreeSet<>();
        json.get("expected_errors").forEach(code -> national.add("E" + code.asText()));
        json.get("expected_warnings").forEach(code -> national.add("W" + code.asText()));
        SortedSet<String> ours = new TreeSet<>();
        for (Finding finding : upload.row(kind, cells).validateRows().findings(kind)) {
            if (finding.severity() != Severity.INFO) {
                ours.add(letterAndNumber(finding));
            }
        }
        return new ConformanceCase(json.get("id").asText(), national, ours);
    }

    /** A worker needs a workplace, and training a worker, or it would be found that they have none. */
    private static void surroundings(AnUpload upload, FileKind kind, Map<String, String> cells) {
        String workplace = "LOCALESTID=" + cells.get("LOCALESTID");
        if (kind != FileKind.WORKPLACES) {
            upload.row(FileKind.WORKPLACES, ARow.workplace(workplace));
        }
        if (kind == FileKind.TRAINING) {
            upload.row(FileKind.WORKERS, ARow.worker(workplace + " | UNIQUEWORKERID=" + cells.get("UNIQUEWORKERID")));
        }
    }

    private static void context(AnUpload upload, JsonNode context, Map<String, String> cells) {
        String workplace = cells.get("LOCALESTID");
        JsonNode worker = context.path("existing_worker");
        if (context.path("workplace_exists").asBoolean() || worker.isObject()) {
            upload.stored().addWorkplace(workplace);
        }
        if (context.path("location_id_used_elsewhere").asBoolean()) {
            upload.stored().addLocation(cells.get("LOCATIONID"), null);
        }
        if (worker.isObject()) {
            JsonNode sickness = worker.path("daysSick");
            boolean known = sickness.path("currentValue").has("days");
            upload.stored()
                    .addWorker(
                            workplace,
                            cells.get("UNIQUEWORKERID"),
                            new StoredWorker(
                                    null,
                                    known
                                            ? (int) (sickness.at("/currentValue/days")
                                                            .asDouble()
                                                    * 2)
                                            : null,
                                    known
                                            ? LocalDate.parse(sickness.get("lastSaved")
                                                    .asText()
                                                    .substring(0, 10))
                                            : null));
        }
    }

    private static ConformanceCase upload(JsonNode json) {
        AnUpload upload = AnUpload.empty()
                .by(new Account(PRIMARY, json.at("/context/parent_account").asBoolean()));
        upload.stored().addWorkplace(PRIMARY);
        json.get("workplaces").forEach(row -> upload.row(FileKind.WORKPLACES, cells(row)));
        json.get("workers").forEach(row -> upload.row(FileKind.WORKERS, cells(row)));
        json.get("training").forEach(row -> upload.row(FileKind.TRAINING, cells(row)));
        SortedSet<String> national = new TreeSet<>();
        for (JsonNode expected : json.get("expected")) {
            String letter = expected.get("severity").asText().equals("error") ? "E" : "W";
            national.add(kind(expected.get("file").asText()).codePrefix() + ":"
                    + expected.get("line").asInt() + ":" + letter
                    + expected.get("code").asInt());
        }
        SortedSet<String> ours = new TreeSet<>();
        for (Finding finding : upload.validate().findings()) {
            if (finding.severity() != Severity.INFO) {
                int line = finding.row() == null ? 1 : finding.row();
                ours.add(finding.file().codePrefix() + ":" + line + ":" + letterAndNumber(finding));
            }
        }
        return new ConformanceCase(json.get("id").asText(), national, ours);
    }

    private static String letterAndNumber(Finding finding) {
        return finding.severity().name().substring(0, 1)
                + finding.code().substring(finding.code().indexOf('-') + 1);
    }

    private static FileKind kind(String name) {
        return switch (name) {
            case "establishment" -> FileKind.WORKPLACES;
            case "worker" -> FileKind.WORKERS;
            default -> FileKind.TRAINING;
        };
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.fields()
                .forEachRemaining(
                        cell -> cells.put(cell.getKey(), cell.getValue().asText()));
        return cells;
    }
}
