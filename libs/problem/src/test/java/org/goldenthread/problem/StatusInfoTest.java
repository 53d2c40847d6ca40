package org.goldenthread.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StatusInfoTest {

    @ParameterizedTest
    @CsvSource({
        "/ims/nowhere,                       404, failure, unknownobject",
        "/ims/test/v1p0/nowhere,             404, failure, unknownobject",
        "/ims/test/v1p0/guarded,             401, failure, unauthorised_request",
        "/ims/test/v1p0/limited,             429, failure, server_busy",
        "/ims/test/v1p0/busy,                503, failure, server_busy",
        "/ims/test/v1p0/faults,              500, failure, internal_server_error",
        "/ims/test/v1p0/refusals/invalid-uuid,            400, failure, invalid_uuid",
        "/ims/test/v1p0/refusals/invalid-selection-field, 400, failure, invalid_selection_field",
        "/ims/test/v1p0/refusals/invalid-sort-field,      400, failure, invalid_sort_field",
        "/ims/test/v1p0/refusals/anything-else,           400, failure, ",
    })
    void answersWithTheWordsOfTheBinding(String path, int status, String major, String minor) {
        statusInfo(given().get(path), status, major, minor);
    }

    @Test
    void hasNoWordForWhatTheVocabularyLacks() {
        statusInfo(given().put("/ims/test/v1p0/things"), 405, "unsupported", null)
                .header("Allow", "GET, HEAD, OPTIONS");
        statusInfo(given().accept("text/csv").get("/ims/test/v1p0/things"), 406, "unsupported", null);
        statusInfo(
                given().auth().oauth2(Tokens.withRoles("other")).get("/ims/test/v1p0/guarded"),
                403,
                "failure",
                "forbidden");
        statusInfo(given().urlEncodingEnabled(false).get("/ims/test/v1p0/things?a=%00"), 400, "failure", null);
    }

    @Test
    void keepsTheHeadersAndTheDetail() {
        statusInfo(given().get("/ims/test/v1p0/busy"), 503, "failure", "server_busy")
                .header("Retry-After", "7");
        statusInfo(given().get("/ims/test/v1p0/guarded"), 401, "failure", "unauthorised_request")
                .header("WWW-Authenticate", "Bearer");
        statusInfo(given().get("/ims/test/v1p0/refusals/invalid-uuid"), 400, "failure", "invalid_uuid")
                .body("imsx_description", equalTo("It can't be done. fields: Name one."));
    }

    @Test
    void namesAFaultOfOursButTellsNothingOfIt() {
        statusInfo(given().get("/ims/test/v1p0/faults"), 500, "failure", "internal_server_error")
                .body(
                        "imsx_description",
                        allOf(containsString("urn:golden-thread:occurrence:"), not(containsString("secret"))));
    }

    @Test
    void isForThatPathAlone() {
        given().get("/imsx").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void leavesABodyToWhoeverReadsItAsAStream() {
        given().contentType("application/json")
                .body(new byte[] {31, -117, 0})
                .post("/ims/test/v1p0/streamed")
                .then()
                .statusCode(200)
                .body(equalTo("3"));
    }

    private static ValidatableResponse statusInfo(Response answer, int status, String major, String minor) {
        ValidatableResponse checked = answer.then()
                .statusCode(status)
                .contentType("application/json")
                .body("imsx_codeMajor", equalTo(major))
                .body("imsx_severity", equalTo("error"))
                .body("keySet()", everyOne());
        return minor == null
                ? checked.body("imsx_codeMinor", nullValue())
                : checked.body("imsx_codeMinor.imsx_codeMinorField.imsx_codeMinorFieldValue", is(List.of(minor)))
                        .body(
                                "imsx_codeMinor.imsx_codeMinorField.imsx_codeMinorFieldName",
                                is(List.of("TargetEndSystem")));
    }

    private static org.hamcrest.Matcher<Iterable<? extends String>> everyOne() {
        return org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.in(
                Set.of("imsx_codeMajor", "imsx_severity", "imsx_description", "imsx_codeMinor")));
    }
}
