package org.goldenthread.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to somebody else is not there. */
@ExtendWith(EndToEnd.class)
class OwnershipTest {
    private static final String NOBODYS = "01890000-0000-7000-8000-000000000000";

    private final RunningPlatform running;

    OwnershipTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void anotherOrganisationsReturnIsNotFoundByAnyCall() throws Exception {
        String id = running.as("demo-authority")
                .get("/v1/returns?organisation=LA-212&collection=2026")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        Caller stranger = running.as("demo-other-authority");

        for (Call call : calls(id)) {
            Answer theirs = stranger.send(call);
            Answer nobodys = stranger.send(
                    new Call(call.method(), call.path().replace(id, NOBODYS), call.headers(), call.body()));
            assertThat(theirs.status()).as(call.toString()).isEqualTo(404);
            assertThat(comparable(theirs, id)).as(call.toString()).isEqualTo(comparable(nobodys, NOBODYS));
        }
    }

    @Test
    void aReceiptIsNotFoundByAnotherOrganisation() throws Exception {
        Caller authority = running.as("demo-authority");
        String returnId = authority
                .get("/v1/returns?organisation=LA-212&collection=2026")
                .json()
                .at("/items/0/id")
                .asText();
        String receipt = "/v1/receipts/"
                + authority
                        .get("/v1/returns/" + returnId + "/receipt")
                        .expect(200)
                        .json()
                        .path("id")
                        .asText();

        assertThat(authority.get(receipt).status()).isEqualTo(200);
        assertThat(running.as("demo-other-authority").get(receipt).status()).isEqualTo(404);
    }

    @Test
    void anotherOrganisationsReturnsAreNeitherListedNorOpened() throws Exception {
        Caller stranger = running.as("demo-other-authority");

        assertThat(stranger.get("/v1/returns?organisation=LA-212").status()).isEqualTo(404);
        assertThat(stranger.send(Call.post("/v1/returns").json(Map.of("collection", "2026", "organisation", "LA-212")))
                        .status())
                .isEqualTo(404);
    }

    private static List<Call> calls(String id) {
        String path = "/v1/returns/" + id;
        return List.of(
                Call.get(path),
                Call.get(path + "/issues"),
                Call.get(path + "/issues/summary"),
                Call.get(path + "/receipt"),
                Call.get(path + "/revisions"),
                Call.get(path + "/files/workers").header("Accept", "text/csv"),
                Call.put(path + "/files/workers").ifMatch("\"1\"").csv("a,b\r\n".getBytes(UTF_8)),
                Call.delete(path + "/files/workers").ifMatch("\"1\""),
                Call.post(path + "/validation").ifMatch("\"1\"").json(Map.of("mode", "merge")),
                Call.post(path + "/submission").ifMatch("\"1\"").json(Map.of("acknowledgeWarnings", true)),
                Call.post(path + "/corrections").ifMatch("\"1\""),
                Call.post(path + "/withdrawal").ifMatch("\"1\""));
    }

    /** The answer without what must differ: the address asked for and the trace. */
    private static ObjectNode comparable(Answer answer, String id) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        ObjectNode problem = (ObjectNode) answer.json();
        assertThat(problem.path("detail").asText()).doesNotContain(id);
        return problem.remove(List.of("instance", "traceId", "traceparent", "occurrence"));
    }
}
