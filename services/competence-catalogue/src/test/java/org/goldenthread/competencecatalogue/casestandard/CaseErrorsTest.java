package org.goldenthread.competencecatalogue.casestandard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseErrorsTest extends ServiceTest {

    private static final List<String> COLLECTIONS = List.of(
            "CFDocuments",
            "CFPackages",
            "CFItems",
            "CFItemAssociations",
            "CFAssociations",
            "CFAssociationGroupings",
            "CFConcepts",
            "CFSubjects",
            "CFItemTypes",
            "CFLicenses",
            "CFRubrics");

    @Test
    void whatIsNotThereIsAnUnknownObject() {
        for (String collection : COLLECTIONS) {
            for (String base : new String[] {CaseClient.NEW, CaseClient.OLD}) {
                error(given().get(base + collection + "/" + UUID.randomUUID()), 404, "failure", "unknownobject");
            }
        }
    }

    @Test
    void whatIsNoUuidIsSaidToBeNone() {
        for (String collection : COLLECTIONS) {
            // 404, says the binding (table 2.4)
            error(given().get(CaseClient.NEW + collection + "/17"), 404, "failure", "invalid_uuid");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ims/case/v1p1",
                "/ims/case/v1p1/",
                "/ims/case/v1p1/CFNothing",
                "/ims/case/v1p1/CFItems",
                "/ims/case/v9p9/CFDocuments",
                "/ims/other",
                "/ims/case/v1p1/CFPackages/1/2",
            })
    void unknownAddresses(String path) {
        error(given().get(path), 404, "failure", "unknownobject");
    }

    @Test
    void methodsMediaTypesAndTokens() {
        String path = CaseClient.NEW + "CFDocuments";
        error(given().delete(path), 405, "unsupported", null);
        error(given().contentType("application/json").body("{}").post(path), 405, "unsupported", null);
        error(given().put(CaseClient.NEW + "CFItems/" + UUID.randomUUID()), 405, "unsupported", null);
        error(given().accept("text/html").get(path), 406, "unsupported", null);
        error(given().auth().oauth2("garbage").get(path), 401, "failure", "unauthorised_request");
        error(given().urlEncodingEnabled(false).get(path + "?filter=%00"), 400, "failure", null);
    }

    private static void error(Response answer, int status, String major, String minor) {
        answer.then()
                .statusCode(status)
                .contentType("application/json")
                .body("imsx_codeMajor", equalTo(major))
                .body("imsx_severity", equalTo("error"));
        if (minor == null) {
            answer.then().body("imsx_codeMinor", nullValue());
        } else {
            answer.then().body("imsx_codeMinor.imsx_codeMinorField.imsx_codeMinorFieldValue", is(List.of(minor)));
        }
        Conformance.assertOurs("StatusInfo", answer.asString());
        if (Conformance.isThere()) {
            Conformance.assertError("getCFItem", answer.asString());
        }
    }

    @Test
    void elsewhereErrorsAreProblems() {
        given().get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }
}
