package org.goldenthread.competencecatalogue.courses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.testing.EmbeddedServers;
import org.goldenthread.testing.EventProbe;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The copy of the register of organisations. */
@QuarkusTest
class ProviderTest extends ServiceTest {

    private static final String TOPIC = "qualification-tracking.organisation";

    @Inject
    Jdbi database;

    @Test
    void namesAProviderAsTheRegisterTellsIt() {
        String course = "/v1/providers/TP-P1/courses/R1";
        Partner.trainingProvider("TP-P1")
                .put(course, null, ACourse.online().body())
                .then()
                .statusCode(201)
                .body("providerName", equalTo("TP-P1"));

        tells("registered", UUID.randomUUID(), entry("TP-P1", "trainingProvider", "Leeds Training", 0));
        tells("registered", UUID.randomUUID(), entry("EMP-P1", "employer", "A home", 0));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> RestAssured.get(course).then().body("providerName", equalTo("Leeds Training")));
        RestAssured.get("/v1/providers/TP-P1")
                .then()
                .statusCode(200)
                .body("provider", equalTo("TP-P1"))
                .body("name", equalTo("Leeds Training"))
                .body("active", equalTo(true))
                .body("endorsements", empty());
        RestAssured.get("/v1/providers/EMP-P1").then().statusCode(404);
    }

    @Test
    void takesEachEventOnceAndNeverAnOlderEntry() {
        UUID second = UUID.randomUUID();
        tells("registered", UUID.randomUUID(), entry("TP-P2", "trainingProvider", "First", 0));
        tells("changed", second, entry("TP-P2", "trainingProvider", "Second", 1));
        tells("changed", second, entry("TP-P2", "trainingProvider", "Second", 1));
        tells("registered", UUID.randomUUID(), entry("TP-P2", "trainingProvider", "First", 0));
        tells("changed", UUID.randomUUID(), entry("TP-P2", "softwareHouse", "Third", 2));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(entryOf("TP-P2")).isEqualTo("Second false 2"));
    }

    @Test
    void whatCantBeTakenInGoesToTheDeadLettersAndHoldsNothingUp() {
        UUID broken = UUID.randomUUID();
        tells("changed", broken, "{\"code\":\"TP-P3\"}");
        tells("registered", UUID.randomUUID(), entry("TP-P4", "trainingProvider", "After it", 0));

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(entryOf("TP-P4")).isEqualTo("After it true 0"));
        assertThat(EventProbe.of(TOPIC + ".dlq").await(1, event -> event.id().equals(broken.toString())))
                .hasSize(1);
    }

    @Test
    void areListedPageByPage() {
        for (String code : List.of("TP-PAGE1", "TP-PAGE2", "TP-PAGE3")) {
            database.useHandle(handle -> handle.execute(
                    "insert into provider (code, name, active, version) values (?, 'A provider', true, 0)", code));
        }
        String from = Base64.getUrlEncoder().withoutPadding().encodeToString("TP-PAGE0".getBytes(UTF_8));
        Response first = RestAssured.given()
                .queryParam("limit", 2)
                .queryParam("after", from)
                .get("/v1/providers");
        first.then().statusCode(200).body("items.provider", contains("TP-PAGE1", "TP-PAGE2"));
        RestAssured.given()
                .queryParam("limit", 1)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/providers")
                .then()
                .body("items.provider", contains("TP-PAGE3"));
        RestAssured.get("/v1/providers?limit=0").then().statusCode(400);
    }

    private String entryOf(String provider) {
        return database.withHandle(handle -> handle.select(
                        "select name || ' ' || active || ' ' || version from provider where code = ?", provider)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    private static String entry(String code, String type, String name, int version) {
        return """
                {"code":"%s","type":"%s","name":"%s","sector":null,"mainService":null,"authority":null,"size":null,"parent":null,
                 "primaryWorkplace":null,"active":true,"version":%d}""".formatted(code, type, name, version);
    }

    private static void tells(String fact, UUID id, String payload) {
        // one partition key, so that the events arrive in the order of the test
        var message = new ProducerRecord<>(TOPIC, "one", payload);
        Map.of("ce_id", id.toString(), "ce_type", "org.goldenthread.organisation." + fact + ".v1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", EmbeddedServers.kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }
}
