package org.goldenthread.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                         | application/json",
                "''                                          | application/json",
                "application/*                               | application/json",
                "text/csv                                    | text/csv",
                "text/html, text/csv;q=0.1                   | text/csv",
                "application/json;q=0.4, text/csv;q=0.5      | text/csv",
                "application/json;q=0, */*                   | text/csv",
                "*/*;q=0.1, application/json;q=0             | text/csv",
                "text/csv;q=0.5, application/json;q=0.5      | application/json",
                "text/html, */*; q=.2                        | application/json",
            })
    void givesWhatIsLikedBest(String accept, String given) {
        given().header("Accept", accept)
                .get("/workplaces/1/report")
                .then()
                .statusCode(200)
                .contentType(startsWith(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "text/html",
                "application/xml",
                "image/png, text/html",
                "application/json;q=0",
                "application/json;q=much",
                "application/json;q=0, text/csv;q=0",
                "*/*;q=0"
            })
    void refusesWhatItCannotGive(String accept) {
        problem(accept, "/workplaces/1/report").body("detail", endsWith("Possible: application/json, text/csv."));
        problem(accept, "/workplaces").body("detail", endsWith("Possible: application/json."));
    }

    private static ValidatableResponse problem(String accept, String path) {
        return given().header("Accept", accept)
                .get(path)
                .then()
                .statusCode(406)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", endsWith(":not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/plain", "/json"})
    void refusesBodiesOfAnotherKindAndNamesTheKindItReads(String type) {
        given().header("Content-Type", type)
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/workplaces")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", endsWith("Possible: application/json."));
    }

    @ParameterizedTest
    @CsvSource({"POST,/workplaces/1/report", "PATCH,/workplaces/1/report", "PATCH,/workplaces/1/file"})
    void namesTheMethodsOfAnAddressInAnotherClass(String method, String path) {
        given().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", containsString(path.endsWith("report") ? "GET, HEAD" : "PUT"));
    }

    @Test
    void namesTheRoleThatIsMissing() {
        given().auth()
                .oauth2(Tokens.withRoles("other"))
                .get("/workplaces/guarded")
                .then()
                .statusCode(403)
                .body("detail", containsString("workplaces:read"));
    }

    @Test
    void listsTheValuesOfAParameter() {
        given().queryParam("unit", "fortnights")
                .get("/workplaces")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("unit"))
                .body("errors[0].detail", containsString("Days, Weeks, Months"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workplaces?since=%00", "/workplaces/%00", "/plain?x=a%00b"})
    void refusesNulInAnAddress(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", endsWith(":invalid-request"));
    }
}
