package org.goldenthread.qualificationtracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.testing.DocumentCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A return's whole life, and what else can be read: every answer is as the committed document says. */
@QuarkusTest
class DocumentedAnswersTest extends ServiceTest {

    private final DocumentCheck document = new DocumentCheck("qualification-tracking");

    @BeforeEach
    void checkEveryAnswer() {
        RestAssured.filters(document);
    }

    @AfterEach
    void checkNoMore() {
        RestAssured.replaceFiltersWith(List.of());
    }

    @Test
    void ofAReturnsLife() {
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        Partner director = Partner.director(employer);
        String path = submitter.opens(anOpenCollection());
        submitter.opens(submitter.get(path).path("collection"));
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row("MAINJOBROLE=77"));
        submitter.get(path + "/issues").then().statusCode(200);
        submitter.get(path + "/files/workplaces").then().statusCode(200);
        submitter.request().accept("text/csv").get(path + "/issues").then().statusCode(200);
        submitter.get(path + "/issues/summary").then().statusCode(200);
        submitter.put(path, AFile.workers().row());
        awaitValidation(submitter, path);
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        director.post(path + "/refusal", director.tag(path), Map.of("reason", "Not yet"))
                .then()
                .statusCode(200);
        awaitValidation(submitter, path);
        Response receipt = submitter.submits(path, Map.of("acknowledgeWarnings", true));
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(200);
        director.signsOff(path).then().statusCode(200);
        for (String accept : List.of("application/json", "text/csv")) {
            String query = "/v1/data-sets/registered-manager-qualifications/query?by=setting&period="
                    + submitter.get(path).path("collection");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> given().accept(accept).get(query).statusCode() == 200);
        }
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        submitter.put(path, AFile.workers().row("STATUS=UPDATE"));
        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .delete(path + "/files/workers")
                .then()
                .statusCode(200);
        submitter.post(path + "/withdrawal", submitter.tag(path), null).then().statusCode(200);
        submitter.get(receipt.header("Location")).then().statusCode(200);
        for (String part : List.of("/receipt", "/revisions", "/revisions/1")) {
            submitter.get(path + part).then().statusCode(200);
        }
        submitter.get("/v1/returns").then().statusCode(200);
        assertThat(document.seen())
                .contains("POST /v1/returns 201", "POST /v1/returns 200", "POST /v1/returns/{id}/validation 200")
                .contains("POST /v1/returns/{id}/validation 202", "POST /v1/returns/{id}/submission 201")
                .contains(
                        "POST /v1/returns/{id}/submission 200",
                        "GET /v1/jobs/{id} 200",
                        "PUT /v1/returns/{id}/files/{kind} 200");
    }

    private static void awaitValidation(Partner submitter, String path) {
        Response job = submitter.post(path + "/validation", submitter.tag(path), Map.of("mode", "merge"));
        assertThat(job.statusCode()).as(job.asString()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> submitter.get(job.header("Location")).path("state").equals("succeeded"));
    }

    @Test
    void ofTheRegisterTheCollectionsAndTheStatistics() {
        Partner operator = Partner.operator();
        String employer = anEmployer();
        operator.get("/v1/organisations").then().statusCode(200);
        operator.get("/v1/organisations/" + employer).then().statusCode(200);
        String collection = anOpenCollection();
        for (String path : List.of(
                "/v1/collections",
                "/v1/collections/" + collection,
                "/v1/obligations",
                "/v1/code-lists",
                "/v1/code-lists/job-roles",
                "/v1/code-lists/qualifications?version=2026-08",
                "/v1/code-lists/qualifications/versions",
                "/v1/data-sets",
                "/v1/data-sets/managers-by-role/meta")) {
            Partner.nationalBody().get(path).then().statusCode(200);
        }
        given().accept("text/csv").get("/v1/code-lists/job-roles").then().statusCode(200);
        operator.get("/v1/organisations/none").then().statusCode(404);
        operator.request().accept("text/html").get("/v1/organisations").then().statusCode(406);
        assertThat(document.seen())
                .contains("PUT /v1/organisations/{code} 201", "POST /v1/collections 201")
                .contains("GET /v1/organisations/{code} 404");
    }
}
