package org.goldenthread.competencecatalogue.search.competences;

import static io.restassured.RestAssured.given;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarStatementsTest extends ServiceTest {

    private static final String PATH = "/v1/competences/similar";

    @Inject
    Jdbi database;

    private Searchable tables;

    @BeforeEach
    void begin() {
        tables = new Searchable(database);
    }

    private static Response ask(Object body) {
        return Partner.nationalBody()
                .request()
                .contentType("application/json")
                .body(body)
                .post(PATH);
    }

    @Test
    void areFoundAcrossFrameworksTheNearestFirst() {
        String one = word();
        String two = word();
        UUID itself = tables.competence(tables.framework(), null, "Manage the %s of your own %s".formatted(one, two));
        UUID same = tables.competence(tables.framework(), null, "Managing %s of own %s".formatted(one, two));
        UUID near =
                tables.competence(tables.framework(), null, "Manage the %s of your own %s well".formatted(one, two));
        tables.competence(
                tables.framework(), null, "Manage the %s of many other people's things and thoughts".formatted(one));
        tables.competence(tables.framework("DRAFT", "Draft"), null, "Manage the %s of your own %s".formatted(one, two));

        given().get("/v1/competences/" + itself + "/similar")
                .then()
                .statusCode(200)
                .body("items.competence.id", containsInAnyOrder(near.toString(), same.toString()))
                .body("items.find { it.competence.id == '%s' }.words".formatted(same), equalTo(1.0f))
                .body("items[0].score", greaterThan(0.7f))
                .body("complete", equalTo(true));
        ask(Map.of("statement", "Manage the %s of your own %s".formatted(one, two), "limit", 1))
                .then()
                .statusCode(200)
                .body("items.competence.id", contains(itself.toString()))
                .body("items.score", contains(1.0f));
    }

    @Test
    void areThoseAboveTheThreshold() {
        String one = word();
        String two = word();
        tables.competence(tables.framework(), null, "%s %s alpha bravo".formatted(one, two));
        String statement = "%s %s echo".formatted(one, two);

        ask(Map.of("statement", statement, "threshold", 0.3))
                .then()
                .body("items", hasSize(1))
                .body("items[0].score", lessThan(0.7f));
        ask(Map.of("statement", statement, "threshold", 0.7)).then().body("items", empty());
        ask(Map.of("statement", "the of and")).then().statusCode(200).body("items", empty());
    }

    @Test
    void areNotRetiredUnlessAskedFor() {
        String word = word();
        UUID old = tables.competence(tables.framework("RETIRED", "Old"), null, "Lead " + word);

        ask(Map.of("statement", "Lead " + word)).then().body("items", empty());
        ask(Map.of("statement", "Lead " + word, "includeRetired", true))
                .then()
                .body("items.competence.id", contains(old.toString()));
    }

    @Test
    void saysThatAGeneralStatementWasNotComparedWithAll() {
        String one = word();
        String two = word();
        UUID framework = tables.framework();
        tables.set("""
                insert into competence (framework_id, id, statement, position, changed_at, version)
                select ?, gen_random_uuid(), ? || n % 50, n, now(), 1 from generate_series(1, 1100) as n""", framework, "Lead %s %s ".formatted(one, two));

        ask(Map.of("statement", "Lead %s %s".formatted(one, two)))
                .then()
                .body("items", hasSize(20))
                .body("complete", equalTo(false));
    }

    @Test
    void areForAuthorsToAskAndMustBeAskedRightly() {
        given().contentType("application/json")
                .body("{\"statement\":\"x\"}")
                .post(PATH)
                .then()
                .statusCode(401);
        Partner.authority()
                .request()
                .contentType("application/json")
                .body("{\"statement\":\"x\"}")
                .post(PATH)
                .then()
                .statusCode(403);
        ask("{}").then().statusCode(400).body("errors.pointer", contains("/statement"));
        ask(Map.of("statement", " ", "threshold", 2, "limit", 51))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/statement", "/threshold", "/limit"));
        ask("{\"statement\":\"x\",\"colour\":1}").then().statusCode(400);
        String path = "/v1/competences/" + UUID.randomUUID() + "/similar";
        given().get(path).then().statusCode(404);
        given().get(path + "?threshold=0.1&limit=x&colour=red&includeRetired=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("threshold", "limit", "colour", "includeRetired"));
        given().put(PATH).then().statusCode(405);
        given().delete(path).then().statusCode(405);
    }
}
