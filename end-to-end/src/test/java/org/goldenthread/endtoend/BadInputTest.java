package org.goldenthread.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input gets a clear problem through the gateway, and is never a 500. */
@ExtendWith(EndToEnd.class)
class BadInputTest {
    private static final SampleReturn SAMPLE = SampleReturn.of(SampleSpec.of(7, 2, 10, 5));

    private final RunningPlatform running;
    private DraftReturn draft;

    BadInputTest(RunningPlatform running) {
        this.running = running;
    }

    @BeforeEach
    void open() throws InterruptedException {
        draft = DraftReturn.open(running.as("demo-employer"), "EMP-001");
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithItsColumnsNamed() throws Exception {
        Answer answer = draft.send(draft.file(FileKind.WORKERS).csv(DraftReturn.bytes(SAMPLE, FileKind.WORKPLACES)));

        assertProblem(answer, 422);
        assertThat(answer.json().path("errors")).isNotEmpty();
    }

    @Test
    void aMissingColumnIsNamed() throws Exception {
        String rows =
                new String(DraftReturn.bytes(SAMPLE, FileKind.WORKERS), UTF_8).replaceFirst("UNIQUEWORKERID", "X");

        Answer answer = draft.send(draft.file(FileKind.WORKERS).csv(rows.getBytes(UTF_8)));

        assertProblem(answer, 422);
        assertThat(answer.body()).contains("UNIQUEWORKERID");
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsPlace() throws Exception {
        byte[] rows = DraftReturn.bytes(SAMPLE, FileKind.WORKPLACES);
        byte[] broken = Arrays.copyOf(rows, rows.length + 3);
        System.arraycopy("\u00e9\r\n".getBytes(ISO_8859_1), 0, broken, rows.length, 3);

        Answer answer = draft.send(draft.file(FileKind.WORKPLACES).csv(broken));

        assertProblem(answer, 400);
        assertThat(answer.body()).contains(Integer.toString(rows.length));
    }

    @Test
    void unbalancedQuotesAreRefusedWithTheLine() throws Exception {
        String rows = new String(DraftReturn.bytes(SAMPLE, FileKind.WORKPLACES), UTF_8) + "\"never closed\r\n";

        Answer answer = draft.send(draft.file(FileKind.WORKPLACES).csv(rows.getBytes(UTF_8)));

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("4");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertProblem(draft.send(draft.file(FileKind.WORKPLACES).csv(new byte[0])), 400, 422);
    }

    @Test
    void aGzipBombIsStopped() throws Exception {
        Answer answer = draft.send(
                draft.file(FileKind.WORKPLACES).csv(bomb(FileKind.WORKPLACES)).header("Content-Encoding", "gzip"));

        assertProblem(answer, 413);
    }

    @Test
    void aChangeWithoutATagOrWithAnOldOneIsRefused() throws Exception {
        Call put = draft.file(FileKind.WORKPLACES).csv(DraftReturn.bytes(SAMPLE, FileKind.WORKPLACES));

        assertProblem(draft.caller().send(put), 428);
        assertProblem(draft.caller().send(put.ifMatch("\"long-gone\"")), 412);
    }

    @Test
    void aPostWithoutAKeyOrWithAUsedOneIsRefused() throws Exception {
        Call withoutKey = new Call(
                        "POST", "/v1/returns", Map.of(), Call.get("/").body())
                .json(Map.of("collection", "2026", "organisation", "EMP-001"));
        assertProblem(draft.caller().send(withoutKey), 400);

        Call once = Call.post("/v1/returns").json(Map.of("collection", "2026", "organisation", "EMP-001"));
        draft.caller().send(once).expect(200);
        assertProblem(draft.caller().send(once.json(Map.of("collection", "2027", "organisation", "EMP-001"))), 422);
    }

    @Test
    void aBodyThatIsNotWhatItShouldBeIsRefused() throws Exception {
        Call post = Call.post("/v1/returns");

        assertProblem(draft.caller().send(post.body("application/json", "{\"collection\"".getBytes(UTF_8))), 400);
        assertProblem(
                draft.caller()
                        .send(post.body("application/json", "[".repeat(5000).getBytes(UTF_8))),
                400);
        assertProblem(
                draft.caller()
                        .send(post.json(Map.of("collection", "2026", "organisation", "EMP-001", "colour", "blue"))),
                400);
        assertProblem(draft.caller().send(post.body("text/plain", "2026".getBytes(UTF_8))), 415);
        assertProblem(draft.caller().send(post.json(Map.of("collection", "1066", "organisation", "EMP-001"))), 422);
    }

    @Test
    void aPathOrMethodThatIsNotThereIsAProblemToo() throws Exception {
        assertProblem(draft.caller().get("/v1/nothing-here"), 404);
        assertProblem(draft.caller().get("/v1/returns/not-an-id"), 404, 400);
        assertProblem(draft.caller().send(Call.delete("/v1/collections")), 405);
    }

    /** A header and then more than the 600 MB that a file may expand to, in less than a megabyte. */
    private static byte[] bomb(FileKind kind) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            String header = new String(DraftReturn.bytes(SAMPLE, kind), UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            gzip.write((header + "\r\n").getBytes(UTF_8));
            byte[] line = ("a".repeat(4000) + ",b\r\n").getBytes(UTF_8);
            for (int written = 0; written < 640_000_000; written += line.length) {
                gzip.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void assertProblem(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.call() + " " + answer.body()).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).isNotEmpty();
        assertThat(answer.json().path("title").asText()).isNotEmpty();
    }
}
