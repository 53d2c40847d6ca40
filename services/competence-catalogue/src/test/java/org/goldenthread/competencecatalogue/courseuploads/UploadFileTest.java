package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is taken as a file, and what is not. */
@QuarkusTest
class UploadFileTest extends ProvidersUploads {

    @Test
    void refusesAHeaderThatIsOfNoFormAndNamesItsColumns() {
        uploads(AFile.ofLearningAims()
                        .without("COST")
                        .without("WHERE_NEXT")
                        .with("PRICE", "DURATION", "Mr X's cell, 1")
                        .row())
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-columns"))
                .body("form", equalTo("learningAim"))
                .body("errors.parameter", contains("PRICE", "DURATION", "column 25", "WHERE_NEXT", "COST"))
                .body(
                        "errors.code",
                        contains(
                                "unknown-column",
                                "repeated-column",
                                "unknown-column",
                                "missing-column",
                                "missing-column"));
        uploads(AFile.withoutLearningAims().without("SECTOR").row())
                .then()
                .statusCode(422)
                .body("form", equalTo("withoutLearningAim"))
                .body("errors.parameter", contains("SECTOR"));
        uploads(AFile.ofVenues().without("POSTCODE").row())
                .then()
                .body("form", equalTo("venues"))
                .body("errors.parameter", contains("POSTCODE"));
        uploads(AFile.ofLearningAims().without("LARS_QAN").row()).then().body("errors.parameter", contains("LARS_QAN"));
        assertThat(rowsWithoutUpload()).isZero();
    }

    @Test
    void refusesWhatIsNoFile() {
        uploads(new byte[0]).then().statusCode(422).body("type", endsWith("empty-upload"));
        uploads("LARS_QAN\0".getBytes(UTF_8)).then().statusCode(400).body("reason", equalTo("nul"));
        uploads("\n\n".getBytes(UTF_8)).then().statusCode(422).body("type", endsWith("empty-upload"));
    }

    @Test
    void saysWhereAFileIsNotUtf8OrNotCsv() {
        byte[] latin =
                AFile.ofLearningAims().row("COURSE_NAME=Caf\u00e9").text().getBytes(ISO_8859_1);
        uploads(latin)
                .then()
                .statusCode(400)
                .body("type", endsWith("unreadable-file"))
                .body("reason", equalTo("not-utf-8"))
                .body("line", equalTo(2))
                .body("byte", equalTo(new String(latin, ISO_8859_1).indexOf('\u00e9')));
        uploads((AFile.ofLearningAims().row().text() + "60326815,\"open").getBytes(UTF_8))
                .then()
                .statusCode(400)
                .body("reason", equalTo("not-csv"));
        uploads(AFile.ofLearningAims().bytes()).then().statusCode(422).body("type", endsWith("empty-upload"));
        uploads(("\uFEFF" + AFile.ofLearningAims().row().text().replace("LARS_QAN", " lars_qan ")).getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("columns[0]", equalTo("LARS_QAN"));
        assertThat(rowsWithoutUpload()).isZero();
    }

    @Test
    void takesGzipAndNothingAboveFiveMegabytes() throws IOException {
        provider.once()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(gzipped(AFile.ofLearningAims().row().bytes()))
                .post(uploads)
                .then()
                .statusCode(201);
        byte[] large = (AFile.ofLearningAims().row().text() + "\n".repeat(6_000_000)).getBytes(UTF_8);
        uploads(large).then().statusCode(413);
        provider.once()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(gzipped(large))
                .post(uploads)
                .then()
                .statusCode(413);
        provider.once()
                .contentType("application/json")
                .body("{}")
                .post(uploads)
                .then()
                .statusCode(415);
    }

    @Test
    void givesATemplateOfEachForm() {
        String form = given().get("/v1/course-uploads/template").asString();
        assertThat(form.strip().split(",")).hasSize(24).startsWith("LARS_QAN").endsWith("ATTENDANCE_PATTERN");
        assertThat(given().get("/v1/course-uploads/template?form=withoutLearningAim")
                        .asString()
                        .split(","))
                .hasSize(27);
        assertThat(given().get("/v1/course-uploads/template?form=venues")
                        .asString()
                        .split(","))
                .hasSize(10);
        assertThat(given().get("/v1/course-uploads/template?further=true").asString())
                .contains("ATTENDANCE_PATTERN,COMPETENCES,UNITS,QUALIFICATION,CREDIT");
        given().get("/v1/course-uploads/template?form=x").then().statusCode(400);
    }
}
