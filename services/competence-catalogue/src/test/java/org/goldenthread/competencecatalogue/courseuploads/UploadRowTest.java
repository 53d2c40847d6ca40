package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong with rows, and how they are put right. */
@QuarkusTest
class UploadRowTest extends ProvidersUploads {

    @Test
    void showsTheErrorsOfRowsAndLetsThemBeCorrectedOrDropped() {
        Response upload = uploads(AFile.ofLearningAims()
                .row("YOUR_REFERENCE=A")
                .row("YOUR_REFERENCE=A", "START_DATE=31/02/2027", "COST=free")
                .row("YOUR_REFERENCE=B", "LARS_QAN=", "DELIVERY_MODE=Classroom", "COURSE_WEBPAGE=a@provider.example")
                .row("YOUR_REFERENCE=C", "WHERE_NEXT=<b>up</b>")
                .row("YOUR_REFERENCE=C", "WHERE_NEXT=<b>up</b>", "COST=5"));
        upload.then()
                .statusCode(201)
                .body("state", equalTo("processedWithErrors"))
                .body("counts.errors", equalTo(4));
        String path = uploads + "/" + upload.path("id");

        provider.get(path + "/rows?state=error")
                .then()
                .body("items.row", contains(3, 4, 5, 6))
                .body("items.group", contains(2, 4, 5, 5))
                .body("items[0].errors.code", contains("COURSERUN_START_DATE_INVALID", "COURSERUN_COST_INVALID"))
                .body("items[0].errors.column", contains("START_DATE", "COST"))
                .body("items[0].cells.COST", equalTo("free"))
                .body(
                        "items[1].errors.code",
                        contains(
                                "COURSE_LARS_QAN_REQUIRED",
                                "COURSERUN_VENUE_REQUIRED",
                                "COURSERUN_COURSE_WEB_PAGE_INSECURE",
                                "COURSERUN_STUDY_MODE_REQUIRED",
                                "COURSERUN_ATTENDANCE_PATTERN_REQUIRED"))
                .body("items[2].errors.code", contains("COURSE_WHAT_YOU_CAN_DO_NEXT_NO_HTML"))
                .body("items[3].errors.code", contains("COURSE_WHAT_YOU_CAN_DO_NEXT_NO_HTML"));
        provider.post(path + "/publication", upload.header("ETag"), null)
                .then()
                .statusCode(409)
                .body("type", endsWith("rows-have-errors"))
                .body("rows", equalTo(4));

        provider.put(path + "/rows/3", null, Map.of("COST", "99")).then().statusCode(428);
        provider.put(path + "/rows/3", "\"77\"", Map.of("COST", "99")).then().statusCode(412);
        Response corrected =
                provider.put(path + "/rows/3", upload.header("ETag"), Map.of("START_DATE", AFile.START, "COST", "99"));
        corrected.then().statusCode(200).body("state", equalTo("ready")).body("errors", hasSize(0));
        Response dropped =
                provider.request().header("If-Match", corrected.header("ETag")).delete(path + "/rows/4");
        dropped.then().statusCode(200).body("state", equalTo("dropped"));
        Response group =
                provider.request().header("If-Match", dropped.header("ETag")).delete(path + "/groups/5");
        group.then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("counts", equalTo(Map.of("rows", 5, "errors", 0, "dropped", 3)));
        provider.get(path + "/rows?state=dropped").then().body("items.row", contains(4, 5, 6));
        provider.post(path + "/publication", group.header("ETag"), null)
                .then()
                .statusCode(200)
                .body("published.created", equalTo(1));
        given().get(courses + "/A").then().body("course.runs.cost", contains(120f, 99f));
        given().get(courses + "/C").then().statusCode(404);
    }

    @Test
    void correctsOnlyWhatTheUploadHas() {
        Response upload = uploads(AFile.ofLearningAims().row("COST=x"));
        String path = uploads + "/" + upload.path("id");

        provider.put(path + "/rows/2", "*", Map.of("PRICE", "1"))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-columns"))
                .body("errors.pointer", contains("/PRICE"));
        provider.put(path + "/rows/2", "*", Map.of("COST", 1)).then().statusCode(400);
        provider.put(path + "/rows/9", "*", Map.of("COST", "1")).then().statusCode(404);
        provider.request()
                .header("If-Match", "*")
                .delete(path + "/rows/9")
                .then()
                .statusCode(404);
        provider.request()
                .header("If-Match", "*")
                .delete(path + "/groups/9")
                .then()
                .statusCode(404);
        provider.get(path + "/rows?state=wrong").then().statusCode(400);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamedAndCanBeMended() {
        String file = AFile.ofLearningAims().row("YOUR_REFERENCE=A").text()
                + "60326815,\"two\nlines\",,\r\n"
                + AFile.ofLearningAims()
                        .row("YOUR_REFERENCE=B", "WHERE_NEXT=On")
                        .text()
                        .split("\r\n", 2)[1]
                        .strip()
                + ",one too many\r\n";
        Response upload = uploads(file.getBytes(UTF_8));
        upload.then().statusCode(201).body("counts.errors", equalTo(2));
        String path = uploads + "/" + upload.path("id");

        provider.get(path + "/rows?state=error")
                .then()
                .body("items.row", contains(3, 5))
                .body("items.errors.code", contains(List.of("ROW_CELLS"), List.of("ROW_CELLS")))
                .body("items[1].surplus", contains("one too many"));
        Response mended = provider.put(path + "/rows/5", "*", Map.of());
        mended.then().body("state", equalTo("ready")).body("reference", equalTo("B"));
        provider.request().header("If-Match", "*").delete(path + "/rows/3");
        provider.post(path + "/publication", "*", null).then().statusCode(200);
    }

    @Test
    void theReportOfErrorsIsHarmlessInASpreadsheet() {
        Response upload = uploads(AFile.ofLearningAims().row("COST==1+1", "YOUR_REFERENCE=@A"));
        String csv = provider.request()
                .accept("text/csv")
                .get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .asString();
        assertThat(csv)
                .startsWith("ROW,GROUP,REFERENCE,COLUMN,VALUE,SEVERITY,CODE,MESSAGE,HINT\r\n")
                .contains("2,2,'@A,COST,'=1+1,error,COURSERUN_COST_INVALID,");
    }

    @Test
    void competencesOfOurColumnAreNamedByCode() {
        UUID framework = UUID.randomUUID();
        UUID competence = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.execute("""
                    insert into framework (id, title, creator, keeper, status, published_at, changed_at, version)
                    values (?, 'For uploads', 'x', 'NB-001', 'IMPLEMENTED', now(), now(), 0)""", framework);
            handle.execute("""
                    insert into competence (framework_id, id, code, statement, position, changed_at, version)
                    values (?, ?, 'UP:12', 'Leads', 1, now(), 0)""", framework, competence);
        });
        Response upload = uploads(AFile.ofLearningAims()
                .with("COMPETENCES")
                .row("COMPETENCES=up:12")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up", "COMPETENCES=UP:12;NONE:1"));
        provider.get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .then()
                .body("items.row", contains(3))
                .body("items[0].errors[0].code", equalTo("COURSE_COMPETENCE_INVALID"))
                .body("items[0].errors.message", hasItem("There is no published competence NONE:1."));
        provider.request().header("If-Match", "*").delete(uploads + "/" + upload.path("id") + "/rows/3");
        provider.post(uploads + "/" + upload.path("id") + "/publication", "*", null)
                .then()
                .statusCode(200);
        given().get(courses + "/L1").then().body("competences.code", contains("UP:12"));
    }
}
