package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Which rows make one course. */
@QuarkusTest
class UploadGroupTest extends ProvidersUploads {

    @Test
    void rowsWithoutALearningAimAreNeverGrouped() {
        Response upload = uploads(AFile.withoutLearningAims()
                .row("YOUR_REFERENCE=X")
                .row("YOUR_REFERENCE=X", "START_DATE=", "FLEXIBLE_START_DATE=yes")
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE="));
        upload.then()
                .statusCode(201)
                .body("form", equalTo("withoutLearningAim"))
                .body("differences.created", equalTo(4));
        publishes(upload, null).then().statusCode(200);
        given().get(courses + "/X-2")
                .then()
                .body("course.courseType", equalTo("skillsBootcamp"))
                .body("course.educationLevel", equalTo("4"))
                .body("course.runs[0].flexibleStart", equalTo(true));
        uploads(AFile.withoutLearningAims()
                        .row("YOUR_REFERENCE=X")
                        .row("YOUR_REFERENCE=X", "START_DATE=", "FLEXIBLE_START_DATE=yes")
                        .row("YOUR_REFERENCE=")
                        .row("YOUR_REFERENCE="))
                .then()
                .body("differences.unchanged", equalTo(4));
    }

    @Test
    void rowsOfOneCourseMustAgree() {
        Response upload = uploads(AFile.ofLearningAims()
                .with("COURSE_REFERENCE", "CREDIT")
                .row("COURSE_REFERENCE=A", "CREDIT=90")
                .row("COURSE_REFERENCE=A", "YOUR_REFERENCE=L2", "CREDIT=91", "WHERE_NEXT=Up"));
        upload.then().body("counts.errors", equalTo(1));
        provider.get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .then()
                .body("items[0].errors.code", contains("COURSE_ROWS_DIFFER", "COURSE_ROWS_DIFFER"))
                .body("items[0].errors.column", contains("WHERE_NEXT", "CREDIT"));
    }

    @Test
    void thousandsOfRowsAreJudgedInPieces() {
        AFile file = AFile.ofLearningAims();
        for (int i = 0; i < 1_300; i++) {
            file.row(
                    "YOUR_REFERENCE=N" + i,
                    "WHERE_NEXT=" + (i % 2 == 0 ? "Group " + i / 4 : "All the odd ones " + i % 3));
        }
        Response upload = uploads(file);
        upload.then().statusCode(201).body("state", equalTo("ready")).body("differences.created", equalTo(325 + 3));
        publishes(upload, null).then().statusCode(200).body("published.created", equalTo(328));
        given().get(courses + "/N1").then().body("course.runs.size()", equalTo(217));
        provider.get(uploads + "/" + upload.path("id") + "/rows?limit=2")
                .then()
                .body("items.row", contains(2, 3))
                .body("next", notNullValue());
    }
}
