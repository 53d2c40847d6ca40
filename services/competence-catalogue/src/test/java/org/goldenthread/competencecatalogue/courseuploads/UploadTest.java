package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.courses.ACourse;
import org.goldenthread.competencecatalogue.courses.AVenue;
import org.junit.jupiter.api.Test;

/** An upload from its file to its publication. */
@QuarkusTest
class UploadTest extends ProvidersUploads {

    @Test
    void isTakenInJudgedAndPublishedAllAtOnce() {
        AFile file = AFile.ofLearningAims()
                .row("YOUR_REFERENCE=A")
                .row("YOUR_REFERENCE=A2", "DELIVERY_MODE=Work", "SUB_REGION=Leeds; Bradford")
                .row("YOUR_REFERENCE=B", "LARS_QAN=1234567");
        Response upload = uploads(file);

        upload.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("ready"))
                .body("form", equalTo("learningAim"))
                .body("counts", equalTo(Map.of("rows", 3, "errors", 0, "dropped", 0)))
                .body("differences", equalTo(Map.of("created", 2, "updated", 0, "unchanged", 0, "leftOut", 0)));
        assertThat(upload.header("Location")).isEqualTo(uploads + "/" + upload.path("id"));
        given().get(courses + "/A").then().statusCode(404);
        publishes(upload, null)
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("published.created", equalTo(2));
        given().get(courses + "/A")
                .then()
                .body("course.runs", hasSize(2))
                .body("course.title", equalTo("Leading a team"))
                .body("course.runs[0].reference", nullValue())
                .body("course.runs[1].reference", equalTo("A2"))
                .body("course.runs[1].subRegions", contains("Leeds", "Bradford"));
        given().get(courses + "/B").then().body("course.learningAim", equalTo("01234567"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOneUpdates() {
        AFile file = AFile.ofLearningAims()
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE=", "COST=130")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up");
        publishes(uploads(file), null).then().body("published.created", equalTo(2));

        uploads(file).then().body("differences.unchanged", equalTo(2)).body("differences.created", equalTo(0));
        Response other = uploads(AFile.ofLearningAims()
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE=", "COST=150")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up"));
        other.then().body("differences.updated", equalTo(1)).body("differences.unchanged", equalTo(1));
        publishes(other, null).then().body("published.updated", equalTo(1)).body("published.unchanged", equalTo(1));
        given().get(courses).then().body("items", hasSize(2)).body("items[1].reference", startsWith("course-"));
    }

    @Test
    void aNewUploadAbandonsTheOneThatIsOpen() {
        Response first = uploads(AFile.ofLearningAims().row());
        Response second = uploads(AFile.ofLearningAims().row("COST=1"));

        second.then().statusCode(201).body("abandoned", equalTo(first.path("id")));
        String path = uploads + "/" + first.path("id");
        provider.get(path).then().body("state", equalTo("abandoned"));
        provider.put(path + "/rows/2", "*", Map.of("COST", "2"))
                .then()
                .statusCode(409)
                .body("type", endsWith("upload-closed"))
                .body("state", equalTo("abandoned"));
        provider.post(path + "/publication", "*", null).then().statusCode(409);
        provider.get(uploads).then().body("items.state", contains("ready", "abandoned"));
        // venues are another kind: the courses may be waiting for them
        uploads(AFile.ofVenues().row()).then().statusCode(201).body("abandoned", nullValue());
        provider.get(uploads + "/" + second.path("id")).then().body("state", equalTo("ready"));
    }

    @Test
    void ofTwoUploadsAtOnceOneIsOpenAfterwards() throws Exception {
        List<Callable<Response>> both = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            AFile file = AFile.ofLearningAims().row("COST=" + i);
            both.add(() -> uploads(file));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Response> answer : threads.invokeAll(both)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        List<String> states = provider.get(uploads).path("items.state");
        assertThat(states).hasSize(6).containsOnlyOnce("ready").contains("abandoned");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        AFile file = AFile.ofLearningAims().row();
        String key = UUID.randomUUID().toString();
        Response first = uploads(file.bytes(), key);
        Response again = uploads(file.bytes(), key);

        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        provider.get(uploads).then().body("items", hasSize(1));
        uploads(AFile.ofLearningAims().row("COST=1").bytes(), key).then().statusCode(422);
        assertThat(rowsWithoutUpload()).isZero();

        String path = uploads + "/" + first.path("id") + "/publication";
        String tag = first.header("ETag");
        String once = UUID.randomUUID().toString();
        Response published = publishes(path, tag, once, null);
        published.then().statusCode(200);
        publishes(path, tag, once, null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(published.header("ETag")))
                .body("published.created", equalTo(1));
        publishes(path, tag, UUID.randomUUID().toString(), null)
                .then()
                .statusCode(200)
                .body("published.created", equalTo(1));
        publishes(path, tag, UUID.randomUUID().toString(), Map.of("mode", "replace"))
                .then()
                .statusCode(409);
    }

    @Test
    void replacingRetiresWhatTheFileLeavesOutOnceThatIsConfirmed() {
        provider.put(courses + "/OLD", null, ACourse.online().body()).then().statusCode(201);
        provider.put(
                        courses + "/OTHER-FORM",
                        null,
                        ACourse.online()
                                .with("learningAim", null)
                                .with("courseType", "degree")
                                .with("sector", "digital")
                                .with("educationLevel", "6")
                                .with("awardingBody", "X")
                                .body())
                .then()
                .statusCode(201);
        Response upload = uploads(AFile.ofLearningAims().row("YOUR_REFERENCE=NEW"));
        upload.then().body("differences.leftOut", equalTo(1));

        publishes(upload, Map.of("mode", "replace"))
                .then()
                .statusCode(422)
                .body("type", endsWith("retirements-not-confirmed"))
                .body("retirements", equalTo(1));
        publishes(upload, Map.of("mode", "replace", "confirmRetirements", 2))
                .then()
                .statusCode(422);
        given().get(courses + "/NEW").then().statusCode(404);
        publishes(upload, Map.of("mode", "replace", "confirmRetirements", 1))
                .then()
                .statusCode(200)
                .body("published.retired", equalTo(1));
        given().get(courses + "/OLD").then().body("state", equalTo("retired"));
        given().get(courses + "/OTHER-FORM").then().body("state", equalTo("published"));
    }

    @Test
    void whatBecameWrongSinceIsFoundWhenItIsPublished() {
        provider.put(own + "/venues/V1", null, AVenue.named("Main hall"));
        Response upload = uploads(AFile.ofLearningAims()
                .row(
                        "DELIVERY_MODE=Classroom",
                        "VENUE_NAME=main HALL",
                        "STUDY_MODE=Part time",
                        "ATTENDANCE_PATTERN=Day/Block Release"));
        upload.then().body("state", equalTo("ready"));
        provider.request()
                .header("If-Match", "*")
                .delete(own + "/venues/V1")
                .then()
                .statusCode(200);

        publishes(upload, null).then().statusCode(409).body("rows", equalTo(1));
        String path = uploads + "/" + upload.path("id");
        provider.get(path).then().body("state", equalTo("processedWithErrors"));
        provider.get(path + "/rows").then().body("items[0].errors.code", contains("COURSERUN_VENUE_NAME_INVALID"));
        provider.put(own + "/venues/V1", "*", AVenue.named("Main hall"));
        provider.post(path + "/publication", provider.tag(path), null).then().statusCode(200);
        given().get(courses + "/L1").then().body("course.runs[0].venue", equalTo("V1"));
    }

    @Test
    void belongsToItsProviderAlone() {
        Response upload = uploads(AFile.ofLearningAims().row());
        Partner other = Partner.trainingProvider("TP-U" + NEXT.incrementAndGet());
        String path = uploads + "/" + upload.path("id");

        other.get(path).then().statusCode(404);
        other.get(path + "/rows").then().statusCode(404);
        other.post(path + "/publication", "*", null).then().statusCode(404);
        other.get(uploads).then().statusCode(404);
        other.get("/v1/providers/" + other.organisation() + "/course-uploads/" + upload.path("id"))
                .then()
                .statusCode(404);
        Partner.authority().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        provider.request()
                .contentType("text/csv")
                .body(AFile.ofLearningAims().row().bytes())
                .post(uploads)
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
    }
}
