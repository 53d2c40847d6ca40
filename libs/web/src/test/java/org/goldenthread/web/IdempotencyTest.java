package org.goldenthread.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.goldenthread.testing.EmbeddedServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class IdempotencyTest {

    @Inject
    Jdbi database;

    @BeforeEach
    void empty() {
        database.useHandle(handle -> handle.execute("truncate note, idempotency_key"));
    }

    @AfterEach
    void open() {
        NoteResource.gate.countDown();
    }

    @Test
    void answersARepeatWithTheFirstAnswerAndHasNoSecondEffect() {
        Response first = post("client", "k1", "hello");
        Response second = post("client", "\"k1\"", "hello");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void refusesAKeyReusedForAnotherBody() {
        post("client", "k1", "hello");

        post("client", "k1", "good bye").then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void asksForAKeyThatIsMissingOrCannotBeUsed() {
        as("client")
                .body(new NoteResource.Note("hello"))
                .post("/notes")
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
        post("client", "a key", "hello").then().statusCode(400).body("errors[0].parameter", equalTo("Idempotency-Key"));
        post("client", "x".repeat(256), "hello").then().statusCode(400);
        assertThat(notes()).isZero();
    }

    @Test
    void keepsKeysOfDifferentClientsApart() {
        post("one", "k1", "hello");

        assertThat(post("two", "k1", "hello").header("Idempotency-Replayed")).isNull();
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void forgetsARequestThatFailed() {
        post("client", "k1", "refused").then().statusCode(400);
        assertThat(notes()).isZero();

        post("client", "k1", "hello").then().statusCode(201);
    }

    @Test
    void tellsThatTheFirstRequestIsStillRunning() throws Exception {
        NoteResource.gate = new CountDownLatch(1);
        NoteResource.ARRIVED.drainPermits();
        var first = CompletableFuture.supplyAsync(() -> post("client", "k1", "hello"));
        NoteResource.ARRIVED.acquire();
        post("client", "k1", "hello").then().statusCode(409).header("Retry-After", "1");
        NoteResource.gate.countDown();

        assertThat(first.get().statusCode()).isEqualTo(201);
        assertThat(post("client", "k1", "hello").header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void givesEveryPageALinkToTheNextButTheLast() {
        Response first = as("client").get("/notes?limit=3&colour=red");
        assertThat(first.jsonPath().getList("items", Integer.class)).containsExactly(1, 2, 3);
        String next = first.jsonPath().getString("next");
        assertThat(first.header("Link")).isEqualTo("</notes?limit=3&colour=red&after=" + next + ">; rel=\"next\"");

        Response last = as("client")
                .queryParam(
                        "after",
                        as("client").get("/notes?after=" + next).jsonPath().getString("next"))
                .get("/notes");
        assertThat(last.jsonPath().getList("items", Integer.class)).containsExactly(7);
        assertThat(last.header("Link")).isNull();

        as("client").get("/notes?after=made-up").then().statusCode(400).body("errors[0].parameter", equalTo("after"));
    }

    private long notes() {
        return database.withHandle(handle ->
                handle.select("select count(*) from note").mapTo(Long.class).one());
    }

    private static Response post(String client, String key, String text) {
        return as(client)
                .header("Idempotency-Key", key)
                .body(new NoteResource.Note(text))
                .post("/notes");
    }

    private static RequestSpecification as(String client) {
        String token = EmbeddedServers.issuer().token(client, "LA-212", List.of("write"));
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
