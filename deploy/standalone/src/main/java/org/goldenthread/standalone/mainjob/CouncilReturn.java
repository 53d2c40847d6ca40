package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.StepFailedException;

/** The return of Leeds to the collection 2026 as its sender knows it: its state, and the ETag of the last answer. */
final class CouncilReturn {
    private static final String ORGANISATION = "LA-212";
    private static final Duration LONGEST_VALIDATION = Duration.ofMinutes(3);

    private final Caller authority;
    private final String path;
    private JsonNode state;
    private String tag;

    private CouncilReturn(Caller authority, Answer answer) {
        this.authority = authority;
        this.state = answer.json();
        this.tag = answer.etag();
        this.path = "/v1/returns/" + state.path("id").asText();
    }

    /** The open draft, a new one, or a correction of what was handed in before. */
    static CouncilReturn open(Caller authority) throws InterruptedException {
        Answer opened = authority.send(
                Call.post("/v1/returns").json(Map.of("collection", Setup.COLLECTION, "organisation", ORGANISATION)));
        if (opened.status() != 409) {
            return new CouncilReturn(authority, opened.expect(200, 201));
        }
        Answer listed = authority
                .get("/v1/returns?organisation=" + ORGANISATION + "&collection=" + Setup.COLLECTION)
                .expect(200);
        String path = "/v1/returns/" + listed.json().at("/items/0/id").asText();
        String tag = authority.get(path).expect(200).etag();
        Answer corrected =
                authority.send(Call.post(path + "/corrections").ifMatch(tag)).expect(201);
        return new CouncilReturn(authority, corrected);
    }

    int revision() {
        return state.path("revision").asInt();
    }

    boolean hasRecord() {
        return state.hasNonNull("signedOffRevision");
    }

    boolean is(String expected) {
        return state.path("state").asText().equals(expected);
    }

    long errors() {
        return state.at("/counts/errors").asLong();
    }

    String describe() {
        return "revision " + revision() + " of the return of " + ORGANISATION + " to collection " + Setup.COLLECTION
                + (hasRecord()
                        ? ", a correction of revision "
                                + state.path("signedOffRevision").asInt()
                        : "");
    }

    String verdict() {
        JsonNode counts = state.path("counts");
        return "%s: %d errors, %d warnings"
                .formatted(
                        state.path("state").asText(),
                        counts.path("errors").asLong(),
                        counts.path("warnings").asLong());
    }

    /** Workplaces and workers that will be on record, against those that are. */
    String differences() {
        JsonNode differences = state.path("differences");
        return "%d new, %d updated, %d unchanged, %d deleted"
                .formatted(
                        differences.path("new").asLong(),
                        differences.path("updated").asLong(),
                        differences.path("unchanged").asLong(),
                        differences.path("deleted").asLong());
    }

    JsonNode get(String below) throws InterruptedException {
        return authority.get(path + below).expect(200).json();
    }

    /** Returns how many rows were taken in. */
    long upload(FileKind kind, byte[] rows) throws InterruptedException {
        Answer answer = authority
                .send(Call.put(path + "/files/" + kind.pathName()).ifMatch(tag).csv(rows))
                .expect(200);
        tag = answer.etag();
        return answer.json().path("rows").asLong();
    }

    void validate() throws InterruptedException {
        Answer answer = authority
                .send(Call.post(path + "/validation")
                        .ifMatch(tag)
                        .header("Prefer", "wait=30")
                        .json(Map.of("mode", "merge")))
                .expect(200, 202);
        if (answer.status() == 202) {
            awaitJob(answer.header("Location"));
        }
        refresh();
    }

    JsonNode submit() throws InterruptedException {
        Answer answer = authority
                .send(Call.post(path + "/submission").ifMatch(tag).json(Map.of("acknowledgeWarnings", true)))
                .expect(201);
        tag = answer.etag();
        return answer.json();
    }

    void signOff(Caller director) throws InterruptedException {
        director.send(Call.post(path + "/sign-off").ifMatch(tag)).expect(200);
        refresh();
        if (!is("SIGNED_OFF") || state.path("signedOffRevision").asInt() != revision()) {
            throw new StepFailedException("After the sign-off the return is " + state);
        }
    }

    private void refresh() throws InterruptedException {
        Answer answer = authority.get(path).expect(200);
        state = answer.json();
        tag = answer.etag();
    }

    /** A job ends; how, the return itself tells. */
    private void awaitJob(String location) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_VALIDATION.toNanos();
        while (authority.get(location).expect(200).json().path("result").isMissingNode()) {
            if (System.nanoTime() > deadline) {
                throw new StepFailedException("The validation was not done within " + LONGEST_VALIDATION.toMinutes()
                        + " minutes: " + location);
            }
            Thread.sleep(Duration.ofMillis(500));
        }
    }
}
