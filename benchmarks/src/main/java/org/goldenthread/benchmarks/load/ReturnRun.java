package org.goldenthread.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import org.goldenthread.rules.file.FileKind;

/** One return sent from the first byte to the receipt. Fails if the platform says anything but what a clean return gets. */
final class ReturnRun {

    private static final long POLL_MILLIS = 100;
    private static final Set<String> ACCEPTED = Set.of("ACCEPTED", "ACCEPTED_WITH_WARNINGS");

    private final Gateway gateway;
    private final String organisation;
    private final String collection;
    private final Phases phases = new Phases();

    ReturnRun(Gateway gateway, String organisation, String collection) {
        this.gateway = gateway;
        this.organisation = organisation;
        this.collection = collection;
    }

    Phases send(ReturnFiles files) throws IOException, InterruptedException {
        String path = phases.time("draft", this::draft);
        for (FileKind file : FileKind.values()) {
            phases.time(
                    "upload " + file.pathName(),
                    () -> gateway.put(path + "/files/" + file.pathName(), files.path(file), 200));
        }
        Answer validated = phases.time("validate", () -> validate(path));
        check(validated, files, path);
        phases.time("submit", () -> gateway.post(path + "/submission", "{\"acknowledgeWarnings\":true}", 201));
        return phases;
    }

    // A return that was submitted before is corrected; one that is still open is gone on with.
    private String draft() throws IOException, InterruptedException {
        gateway.startAfresh();
        String body = "{\"collection\":\"%s\",\"organisation\":\"%s\"}".formatted(collection, organisation);
        Answer answer = gateway.post("/v1/returns", body, 200, 201, 409);
        if (answer.status() != 409) {
            return "/v1/returns/" + answer.text("id");
        }
        Answer found = gateway.get("/v1/returns?organisation=" + organisation + "&collection=" + collection, 200);
        JsonNode existing = found.body().path("items").path(0);
        if (existing.isMissingNode()) {
            throw new LoadFailure("A new return was refused, but there is none to correct: " + answer.body());
        }
        String path = "/v1/returns/" + existing.path("id").asText();
        gateway.startAfresh();
        gateway.get(path, 200);
        gateway.post(path + "/corrections", "{}", 201);
        return path;
    }

    private Answer validate(String path) throws IOException, InterruptedException {
        gateway.post(path + "/validation", "{\"mode\":\"merge\"}", 200, 202);
        Answer answer = gateway.get(path, 200);
        while (answer.text("state").equals("VALIDATING")) {
            Thread.sleep(POLL_MILLIS);
            answer = gateway.get(path, 200);
        }
        return answer;
    }

    private void check(Answer validated, ReturnFiles files, String path) throws IOException, InterruptedException {
        if (!ACCEPTED.contains(validated.text("state"))) {
            Answer summary = gateway.get(path + "/issues/summary", 200);
            throw new LoadFailure("The return is %s and not accepted:%n%s"
                    .formatted(validated.text("state"), summary.body().toPrettyString()));
        }
        if (validated.count("workers") != files.spec().workers()
                || validated.count("training") != files.spec().trainingRows()) {
            throw new LoadFailure("The platform counted " + validated.body().path("counts") + " and not "
                    + files.spec().workers() + " workers with " + files.spec().trainingRows() + " rows of training.");
        }
    }
}
