package org.goldenthread.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.withArgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String ID = "0192f0c1-2f4e-7d6a-8a39-5c1a7f2b9e10";

    @Test
    void saysWhatTheServiceThrew() {
        problem(given().get("/workplaces/" + ID), "workplace-closed", 409)
                .header("Retry-After", "60")
                .body("title", equalTo("The workplace is closed"))
                .body("detail", equalTo("It closed on 2026-03-31."))
                .body("state", equalTo("CLOSED"))
                .body("errors[0].pointer", equalTo("/state"))
                .body("errors[0].code", equalTo("closed"))
                .body("errors[0]", not(org.hamcrest.Matchers.hasKey("parameter")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/workplaces/a/b/c", "/workplaces/not-an-id", "/q/nowhere"})
    void unknownAddresses(String path) {
        problem(given().get(path), "not-found", 404).body("detail", containsString(path));
    }

    @Test
    void routesBesideRestStayReachable() {
        given().get("/plain").then().statusCode(200);
    }

    @Test
    void faultsProblemsAndStatusesOfPlainRoutes() {
        problem(given().get("/plain/fault"), "internal-error", 500).body("detail", not(containsString("secret")));
        problem(given().get("/plain/problem"), "unavailable", 503).header("Retry-After", "3600");
        problem(given().get("/plain/status"), "unsupported-media-type", 415);
    }

    @Test
    void wrongMethodNamesTheRightOnes() {
        problem(given().put("/workplaces"), "method-not-allowed", 405).header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(given().post("/workplaces/" + ID), "method-not-allowed", 405)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS");
        problem(given().get("/workplaces/" + ID + "/file"), "method-not-allowed", 405)
                .header("Allow", "OPTIONS, PUT");
    }

    @Test
    void wrongMediaTypesNameTheRightOnes() {
        problem(given().accept("text/csv").get("/workplaces"), "not-acceptable", 406)
                .body("detail", containsString("application/json"));
        problem(given().contentType("text/plain").body("x").post("/workplaces"), "unsupported-media-type", 415)
                .body("detail", containsString("application/json"));
        problem(
                given().contentType("application/x-nonsense")
                        .body("x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/workplaces"),
                "unsupported-media-type",
                415);
    }

    @Test
    void unreadableParameters() {
        problem(given().queryParam("limit", "ten").get("/workplaces"), "invalid-request", 400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("limit"))
                .body("errors[0].detail", containsString("a whole number"));
        problem(
                        given().queryParam("limit", "5")
                                .queryParam("since", "31/02/2019")
                                .get("/workplaces"),
                        "invalid-request",
                        400)
                .body("errors[0].parameter", equalTo("since"))
                .body("errors[0].detail", containsString("a date"));
        problem(given().header("Wait", "long").get("/workplaces"), "invalid-request", 400)
                .body("errors[0].parameter", equalTo("Wait"));
        problem(given().queryParam("limit", "99999999999").get("/workplaces"), "invalid-request", 400);
    }

    @Test
    void brokenConstraintOnAParameter() {
        problem(given().queryParam("limit", 201).get("/workplaces"), "invalid-request", 400)
                .body("errors[0].parameter", equalTo("limit"))
                .body("errors[0].code", equalTo("max"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"x\",, }           | 1 | 14",
                "{\"name\": \"x\"               | 1 | 0",
                "{\"name\": 'x'}                | 1 | 10",
                "nonsense                       | 1 | 0",
                "{\"name\":\"x\",\"name\":\"y\"}| 1 | 0",
            })
    void malformedJsonSaysWhere(String body, int line, int column) {
        ValidatableResponse answer = problem(post(body), "malformed-body", 400).body("line", equalTo(line));
        if (column > 0) {
            answer.body("column", equalTo(column));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":7}                                       | /name          | wrong-type",
                "{\"name\":\"x\",\"opened\":\"31/02/2019\"}         | /opened        | wrong-type",
                "{\"name\":\"x\",\"kind\":\"HOTEL\"}                | /kind          | wrong-type",
                "{\"name\":\"x\",\"kind\":1}                        | /kind          | wrong-type",
                "{\"name\":\"x\",\"places\":{}}                     | /places        | wrong-type",
                "{\"places\":[{\"beds\":1},{\"beds\":1.5}]}         | /places/1/beds | wrong-type",
                "{\"places\":[{\"beds\":\"1\"}]}                    | /places/0/beds | wrong-type",
                "{\"places\":[{\"beds\":null}]}                     | /places/0/beds | wrong-type",
                "{\"places\":[{\"beds\":99999999999}]}              | /places/0/beds | out-of-range",
                "{\"name\":\"x\",\"colour\":\"red\"}                | /colour        | unknown-member",
                "{\"places\":[{\"beds\":1,\"a/b~c\":1}]}             | /places/0/a~1b~0c | unknown-member",
                "[]                                                 | ''             | wrong-type",
                "\"text\"                                           | ''             | wrong-type",
            })
    void wrongMembersAreNamed(String body, String pointer, String code) {
        problem(post(body), "invalid-request", 400)
                .body("errors.find { it.pointer == '%s' }.code", withArgs(pointer), equalTo(code))
                .body("errors.detail", not(hasItem(containsString("goldenthread"))));
    }

    @Test
    void unknownMembersNameTheKnownOnes() {
        problem(post("{\"nme\":\"x\"}"), "invalid-request", 400)
                .body(
                        "errors.find { it.pointer == '/nme' }.detail",
                        containsString("kind, name, notes, opened, places"));
    }

    @Test
    void deepNestingIsRefused() {
        problem(post("{\"notes\":" + "[".repeat(5000) + "]".repeat(5000) + "}"), "malformed-body", 400)
                .body("errors[0].pointer", equalTo("/notes"))
                .body("errors[0].detail", containsString("64 levels"));
    }

    @Test
    void endlessNumbersAreRefused() {
        problem(post("{\"places\":[{\"beds\":1" + "0".repeat(5000) + "}]}"), "malformed-body", 400)
                .body("errors[0].detail", containsString("100 digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "   "})
    void emptyBodies(String body) {
        problem(post(body), "invalid-request", 400)
                .body("errors[0].pointer", equalTo(""))
                .body("errors[0].code", equalTo("not-null"));
    }

    @Test
    void brokenConstraintsAreToldAllAtOnce() {
        problem(
                        post("{\"name\":\" \",\"places\":[{\"town\":\"Leeds\",\"beds\":1},{\"beds\":-1}]}"),
                        "invalid-request",
                        400)
                .body(
                        "errors.pointer",
                        equalTo(java.util.List.of("/kind", "/name", "/places/1/beds", "/places/1/town")))
                .body("errors.code", equalTo(java.util.List.of("not-null", "not-blank", "positive", "not-blank")));
    }

    @Test
    void faultsOfOursTellNothingButTheNameThatTheLogHas() throws IOException {
        ValidatableResponse answer = problem(
                        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .delete("/workplaces/" + ID),
                        "internal-error",
                        500)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
        String instance = answer.extract().path("instance");
        assertThat(Files.readString(Path.of("target/problem-test.log")))
                .contains(instance, "secret of the inside", "[" + TRACE + "]");
    }

    @ParameterizedTest
    @CsvSource({"400,invalid-request", "409,conflict-of-versions", "418,invalid-request", "503,unavailable"})
    void bareStatuses(int status, String type) {
        given().get("/workplaces/status/" + status)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workplaces/guarded", "/policed"})
    void tokens(String path) {
        problem(given().get(path), "unauthorized", 401).header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("garbage").get(path), "unauthorized", 401)
                .header("WWW-Authenticate", containsString("invalid_token"));
        problem(given().auth().oauth2(Tokens.expired()).get(path), "unauthorized", 401);
        problem(given().auth().oauth2(Tokens.withRoles("other")).get(path), "forbidden", 403);
        given().auth()
                .oauth2(Tokens.withRoles("workplaces:read"))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        problem(
                        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                                .get("/nowhere"),
                        "not-found",
                        404)
                .body("traceId", equalTo(TRACE));
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/workplaces");
    }

    private static ValidatableResponse problem(Response answer, String slug, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:golden-thread:problem:" + slug))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("instance", matchesPattern("urn:golden-thread:occurrence:[0-9a-f]{32}-[0-9a-f]{16}"));
    }
}
