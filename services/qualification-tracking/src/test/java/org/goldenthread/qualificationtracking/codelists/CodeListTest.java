package org.goldenthread.qualificationtracking.codelists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeListTest extends ServiceTest {

    @Test
    void areThereForEveryoneInBothForms() {
        given().get("/v1/code-lists")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("job-roles", "qualifications", "local-authorities"));
        Response json = given().get("/v1/code-lists/job-roles");
        json.then().statusCode(200).body("rows.find { it.code == '4' }.label", equalTo("Registered manager"));
        String csv = given().accept("text/csv").get("/v1/code-lists/job-roles").asString();
        assertThat(csv).startsWith("code,label,").contains("\r\n4,Registered manager,");
        given().get("/v1/code-lists/none").then().statusCode(404);
    }

    @Test
    void areNotSentAgainUnchanged() {
        String tag = given().get("/v1/code-lists/job-roles").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/code-lists/job-roles")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .accept("text/csv")
                .get("/v1/code-lists/job-roles")
                .then()
                .statusCode(200);
    }
}
