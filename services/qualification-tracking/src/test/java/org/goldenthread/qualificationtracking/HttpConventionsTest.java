package org.goldenthread.qualificationtracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds at every address, tried where it was once not so. */
@QuarkusTest
class HttpConventionsTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/returns",
                "/v1/organisations",
                "/v1/organisations/LA-212",
                "/v1/collections",
                "/v1/obligations",
                "/v1/data-sets",
                "/v1/code-lists",
                "/v1/code-lists/job-roles",
                "/v1/data-sets/registered-manager-qualifications/meta"
            })
    void refusesToAnswerInAnotherMediaType(String path) {
        for (String accept : new String[] {"text/html", "application/xml", "garbage", "application/json;q=0"}) {
            Partner.authority("LA-212")
                    .request()
                    .header("Accept", accept)
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("detail", containsString("application/json"));
        }
        Partner.authority("LA-212")
                .request()
                .header("Accept", "")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @Test
    void offersBothFormsOfAQuery() {
        Partner.nationalBody()
                .request()
                .header("Accept", "application/xml")
                .get("/v1/data-sets/registered-manager-qualifications/query")
                .then()
                .statusCode(406)
                .body("detail", endsWith("Possible: application/json, text/csv."));
    }

    @Test
    void refusesNulWhereverItCouldReachTheDatabase() {
        String path = Partner.authority(anEmployer()).opens(anOpenCollection());
        for (String address : new String[] {
            "/v1/returns?collection=%00",
            "/v1/organisations/%00",
            "/v1/obligations?collection=a%00",
            "/v1/organisations?after=AA",
            "/v1/collections?after=AA"
        }) {
            invalid(Partner.operator().request().urlEncodingEnabled(false).get(address));
        }
        invalid(Partner.nationalBody().get("/v1/obligations?after=AA"));
        invalid(Partner.director("LA-212").post(path + "/refusal", "\"1\"", "{\"reason\":\"a\\u0000\"}"))
                .body("errors[0].pointer", equalTo("/reason"));
        for (String member : new String[] {"name", "contactAddress", "parent"}) {
            Map<String, String> entry = new HashMap<>(Map.of("type", "softwareHouse", "name", "x"));
            entry.put(member, "a\0b");
            invalid(Partner.operator()
                            .request()
                            .contentType(ContentType.JSON)
                            .body(entry)
                            .put("/v1/organisations/SW-NUL"))
                    .body("errors.pointer", equalTo(List.of("/" + member)));
        }
        assertThat(collection("title", "a\0").statusCode()).isEqualTo(400);
    }

    private static ValidatableResponse invalid(Response answer) {
        return answer.then().statusCode(400).body("type", endsWith(":invalid-request"));
    }

    @ParameterizedTest
    @CsvSource({"PATCH,/files/workers,PUT", "POST,/files/workers,PUT", "GET,/validation,POST", "PUT,/submission,POST"})
    void namesTheMethodsOfEveryAddress(String method, String address, String allowed) {
        Partner submitter = Partner.authority(anEmployer());
        String path = submitter.opens(anOpenCollection());

        submitter
                .request()
                .request(method, path + address)
                .then()
                .statusCode(405)
                .header("Allow", containsString(allowed));
    }

    @Test
    void sendsTheSameTagUnchangedAsChanged() {
        Partner submitter = Partner.authority(anEmployer());
        for (String path : new String[] {
            submitter.opens(anOpenCollection()),
            "/v1/organisations/" + submitter.organisation(),
            "/v1/collections/" + anOpenCollection(),
            "/v1/code-lists/job-roles"
        }) {
            String tag = submitter.tag(path);
            assertThat(tag).as(path).matches("\"[^\"]+\"");
            submitter
                    .request()
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
    }

    @Test
    void opensACollectionAtAnAddress() {
        Response opened = collection("title", "A test");
        opened.then().statusCode(201);
        Partner.nationalBody()
                .get(opened.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", opened.header("ETag"))
                .body("code", equalTo(opened.path("code")));
        Partner.nationalBody().get("/v1/collections/none").then().statusCode(404);
    }

    @Test
    void takesTimesThatTheDatabaseKeepsAndAsText() {
        for (Object time : new Object[] {"+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", 1_700_000_000L}) {
            invalid(collection("closesAt", time)).body("errors.pointer", hasItem("/closesAt"));
        }
    }

    @Test
    void listsEverythingThatIsWrongWithACollection() {
        invalid(Partner.nationalBody()
                        .post("/v1/collections", null, "{\"code\":\"a b\",\"bogus\":1,\"opensAt\":\"x\",\"dueAt\":5}"))
                .body(
                        "errors.pointer",
                        equalTo(List.of("/bogus", "/closesAt", "/code", "/dueAt", "/opensAt", "/period", "/title")));
    }

    private static Response collection(String member, Object value) {
        Instant now = Instant.now();
        Map<String, Object> request = new HashMap<>(Map.of(
                "code",
                "H" + System.nanoTime(),
                "title",
                "A test",
                "period",
                "2026",
                "opensAt",
                now.toString(),
                "dueAt",
                now.plus(Duration.ofDays(1)).toString(),
                "closesAt",
                now.plus(Duration.ofDays(2)).toString()));
        request.put(member, value);
        return Partner.nationalBody().post("/v1/collections", null, request);
    }

    @Test
    void namesTheValuesThatAreThere() {
        String path = Partner.authority(anEmployer()).opens(anOpenCollection());
        invalid(Partner.authority("LA-212").post(path + "/validation", null, "{\"mode\":\"bogus\"}"))
                .body("errors[0].detail", equalTo("Expected one of merge, replace."));
        invalid(Partner.authority("LA-212").get("/v1/returns?state=draft"))
                .body("errors[0].detail", containsString("DRAFT, VALIDATING, REJECTED"));
        invalid(Partner.authority("LA-212").get(path + "/issues?severity=bad"))
                .body("errors[0].detail", equalTo("must be error, warning or info"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/code-lists", "/v1/data-sets", "/revisions"})
    void boundsEveryList(String list) {
        Partner submitter = Partner.authority(anEmployer());
        String address = list.startsWith("/v1") ? list : submitter.opens(anOpenCollection()) + list;

        submitter.get(address + "?limit=1").then().statusCode(200).body("items", hasSize(1));
        invalid(submitter.get(address + "?limit=0"));
        invalid(submitter.get(address + "?limit=201"));
        invalid(submitter.get(address + "?after=bm9uc2Vuc2U"));
    }
}
