package org.goldenthread.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BodyFaultsTest {

    @Test
    void listsWhatCannotBeReadTogetherWithWhatIsMissing() {
        refused("{\"opened\":5,\"bogus\":1,\"kind\":\"bogus\",\"places\":[{\"town\":\"\",\"beds\":1},7]}")
                .body("errors.pointer", contains("/bogus", "/kind", "/name", "/opened", "/places/0/town", "/places/1"))
                .body(
                        "errors.code",
                        contains("unknown-member", "wrong-type", "not-blank", "wrong-type", "not-blank", "wrong-type"))
                .body("errors[1].detail", equalTo("Expected one of careHome, homeCare."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'a#b','kind':'careHome'}                  | /name",
                "{'name':'x','kind':'careHome','notes':['ok','#']} | /notes/1",
                "{'name':'\\ud800','kind':'careHome'}             | /name",
            })
    void refusesTextThatNobodyCanKeep(String body, String pointer) {
        refused(body.replace('\'', '"').replace("#", "\\u0000"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("invalid-character"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"20000", "[2026,11,22]", "\"+99999-01-01\"", "\"-0001-01-01\"", "{}"})
    void takesDatesAsTextWithAYearOfFourDigitsOnly(String date) {
        refused("{\"name\":\"x\",\"kind\":\"careHome\",\"opened\":" + date + "}")
                .body("errors.pointer", contains("/opened"))
                .body("errors.detail", contains("Expected a date such as \"2026-11-22\"."));
    }

    @Test
    void saysWhereOnlyIfItKnows() {
        given().contentType("application/json")
                .body("{\"notes\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                .post("/workplaces")
                .then()
                .statusCode(400)
                .body("$", not(hasKey("line")))
                .body("$", not(hasKey("column")));
    }

    @Test
    void findsAFaultOfTheSyntaxBehindOneOfTheShape() {
        given().contentType("application/json")
                .body("{\"opened\":5, nonsense}")
                .post("/workplaces")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:golden-thread:problem:malformed-body"));
    }

    @Test
    void takesEmojiAndCombiningCharacters() {
        given().contentType("application/json")
                .body("{\"name\":\"\ud83d\ude00 e\u0301\",\"kind\":\"careHome\"}")
                .post("/workplaces")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/workplaces")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:golden-thread:problem:invalid-request"));
    }
}
