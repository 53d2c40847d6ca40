package org.goldenthread.competencecatalogue.courses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What becomes of a course that is sent again, changed, retired; one by one and many at once. */
@QuarkusTest
class CourseChangeTest extends ServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Partner provider = Partner.trainingProvider("TP-CC" + NEXT.incrementAndGet());
    private final String courses = "/v1/providers/" + provider.organisation() + "/courses";

    @Inject
    Jdbi database;

    @Test
    void theSameAgainChangesNothingAndAChangeNeedsItsTag() {
        Response created = provider.put(courses + "/R1", null, ACourse.online().body());

        provider.put(
                        courses + "/R1",
                        null,
                        ACourse.online().with("title", "  Leading a team ").body())
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")))
                .body("changedAt", equalTo(created.path("changedAt")));
        var other = ACourse.online().with("title", "Leading teams").body();
        provider.put(courses + "/R1", null, other).then().statusCode(428);
        provider.put(courses + "/R1", "\"7-0\"", other)
                .then()
                .statusCode(412)
                .body("type", endsWith("precondition-failed"));
        Response changed = provider.put(courses + "/R1", created.header("ETag"), other);
        changed.then().statusCode(200).header("ETag", not(created.header("ETag")));
        // whoever lost the answer repeats the request and gets it
        provider.put(courses + "/R1", created.header("ETag"), other)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(changed.header("ETag")));
        provider.put(courses + "/R1", "*", ACourse.online().body())
                .then()
                .statusCode(200)
                .body("course.title", equalTo("Leading a team"));
        provider.put(courses + "/R9", "*", ACourse.online().body()).then().statusCode(412);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndDoesNothing() {
        var asked = provider.request().queryParam("dryRun", true).contentType(ContentType.JSON);
        asked.body(ACourse.online().body())
                .put(courses + "/R1")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("created"))
                .body("course.title", equalTo("Leading a team"));
        given().get(courses + "/R1").then().statusCode(404);

        provider.put(courses + "/R1", null, ACourse.online().body());
        asked.body(ACourse.online().body())
                .put(courses + "/R1")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("unchanged"));
        asked.body(ACourse.online().with("level", 5).body())
                .put(courses + "/R1")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("updated"));
        asked.body(ACourse.online().with("title", null).body())
                .put(courses + "/R1")
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSERUN_COURSE_NAME_REQUIRED"));
        given().get(courses + "/R1").then().body("course.level", nullValue());
        provider.request()
                .queryParam("dryRun", "perhaps")
                .contentType(ContentType.JSON)
                .body(ACourse.online().body())
                .put(courses + "/R1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dryRun"));
    }

    @Test
    void isRetiredAndOfferedAgainButNeverVanishes() {
        provider.put(courses + "/R1", null, ACourse.online().body());
        String tag = provider.tag(courses + "/R1");

        provider.post(courses + "/R1/retirement", null, null).then().statusCode(428);
        provider.post(courses + "/R1/retirement", tag, null)
                .then()
                .statusCode(200)
                .body("state", equalTo("retired"));
        provider.post(courses + "/R1/retirement", tag, null).then().statusCode(200);
        given().get(courses + "/R1").then().statusCode(200).body("state", equalTo("retired"));
        given().get(courses).then().body("items", empty());
        given().get(courses + "?state=retired").then().body("items.reference", contains("R1"));
        given().get(courses + "?state=all").then().body("items.reference", contains("R1"));
        given().get(courses + "?state=gone").then().statusCode(400);
        assertThat(changeOf("R1")).isEqualTo("deleted");
        provider.put(courses + "/R1", null, ACourse.online().body()).then().statusCode(428);
        provider.put(courses + "/R1", "*", ACourse.online().body())
                .then()
                .statusCode(200)
                .body("state", equalTo("published"));
        assertThat(changeOf("R1")).isEqualTo("added");
        provider.post(courses + "/R2/retirement", "*", null).then().statusCode(404);
    }

    @Test
    void aBatchTakesWhatIsRightAndNamesWhatIsWrongWithTheRest() {
        provider.put(courses + "/R1", null, ACourse.online().body());
        provider.put(courses + "/R2", null, ACourse.online().body());
        var batch = Map.of(
                "courses",
                List.of(
                        ACourse.online().as("R1"),
                        ACourse.online().with("title", "Another name").as("R2"),
                        ACourse.online().as("R3"),
                        ACourse.online()
                                .runs(List.of(ACourse.run(ACourse.onlineRun(), "mode", "byPost")))
                                .as("R4"),
                        ACourse.online().as("R3"),
                        Map.of("course", ACourse.online().body())));

        provider.request()
                .queryParam("dryRun", true)
                .contentType(ContentType.JSON)
                .body(batch)
                .post(courses + "/batch")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("counts.created", equalTo(1));
        given().get(courses + "/R3").then().statusCode(404);
        provider.post(courses + "/batch", null, batch)
                .then()
                .statusCode(200)
                .body("counts", equalTo(Map.of("created", 1, "updated", 1, "unchanged", 1, "refused", 3)))
                .body("items.outcome", contains("unchanged", "updated", "created", "refused", "refused", "refused"))
                .body("items[3].errors.pointer", contains("/courses/3/course/runs/0/mode"))
                .body("items[3].errors.code", contains("COURSERUN_DELIVERY_MODE_REQUIRED"))
                .body("items[4].errors.pointer", contains("/courses/4/reference"))
                .body("items[5].errors.code", contains("COURSERUN_PROVIDER_COURSE_REF_REQUIRED"));
        provider.post(courses + "/batch", null, batch).then().body("counts.unchanged", equalTo(3));
        provider.request()
                .contentType(ContentType.JSON)
                .body(batch)
                .post(courses + "/batch")
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
        provider.post(courses + "/batch", null, Map.of("courses", List.of()))
                .then()
                .statusCode(400);
    }

    @Test
    void ofTwoWritersOneWinsAndTheOtherIsTold() throws Exception {
        provider.put(courses + "/R1", null, ACourse.online().body());
        String tag = provider.tag(courses + "/R1");
        List<Callable<Response>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var body = ACourse.online().with("title", "Writer " + i).body();
            writers.add(() -> provider.put(courses + "/R1", tag, body));
            var fresh = ACourse.online().with("title", "Creator " + i).body();
            writers.add(() -> provider.put(courses + "/R2", null, fresh));
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Response> answer : threads.invokeAll(writers)) {
                statuses.add(answer.get().statusCode());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnlyOnce(201).containsOnly(200, 201, 412, 428);
    }

    @Test
    void whileManyCoursesAreChangedAChangeOfOneIsPutOffAndHoldsNothingUp() {
        try (var publication = database.open()) {
            publication.begin();
            publication.execute(
                    "select pg_advisory_xact_lock(hashtextextended('courses of ' || ?, 0))", provider.organisation());
            provider.put(courses + "/R1", null, ACourse.online().body())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("10"))
                    .body("type", endsWith(":unavailable"));
            publication.rollback();
        }
        provider.put(courses + "/R1", null, ACourse.online().body()).then().statusCode(201);
    }

    @Test
    void whatSearchesAskIsKeptBesideTheDocument() {
        var run = ACourse.run(
                ACourse.onlineRun(), "mode", "workBased", "national", true, "startDate", null, "flexibleStart", true);
        String id = provider.put(
                        courses + "/R1",
                        null,
                        ACourse.online()
                                .run(run)
                                .with("credit", Map.of("scheme", "QCF", "level", 5, "value", 90))
                                .body())
                .path("id");

        List<Map<String, Object>> runs = database.withHandle(handle -> handle.select(
                        "select number, mode, starts, everywhere, cost from course_run where course = cast(? as uuid) order by number",
                        id)
                .mapToMap()
                .list());
        assertThat(runs).hasSize(2);
        assertThat(runs.get(1)).containsEntry("mode", "workBased").containsEntry("everywhere", true);
        assertThat(runs.get(1).get("starts")).isNull();
        assertThat(texts("select level::text from course where id = cast(? as uuid)", id))
                .containsExactly("5");
    }

    @Test
    void theFeedHasTheLastChangeOfEachCourseInTheOrderInWhichTheyHappened() {
        provider.put(courses + "/R1", null, ACourse.online().body());
        provider.put(courses + "/R2", null, ACourse.online().body());
        String before = Instant.now().minusSeconds(60).toString();
        assertThat(feed(before)).containsExactly("R1 added", "R2 added");

        provider.put(courses + "/R1", "*", ACourse.online().with("level", 4).body());
        assertThat(feed(before)).containsExactly("R2 added", "R1 updated");
    }

    /** All that the feed has of the provider. */
    private List<String> feed(String since) {
        List<String> told = new ArrayList<>();
        JsonPath page = given().queryParam("since", since)
                .queryParam("limit", 200)
                .get("/v1/courses/updates")
                .jsonPath();
        while (!page.getList("items").isEmpty()) {
            page.<Map<String, Object>>getList("items").stream()
                    .filter(item -> item.get("provider").equals(provider.organisation()))
                    .forEach(item -> told.add(item.get("reference") + " " + item.get("what")));
            page = given().queryParam("since", page.getString("next"))
                    .queryParam("limit", 200)
                    .get("/v1/courses/updates")
                    .jsonPath();
        }
        return told;
    }

    private String changeOf(String reference) {
        return texts("""
                select what from course_change join course c on c.id = course
                where c.provider = ? and c.reference = ?""", provider.organisation(), reference).getFirst();
    }

    private List<String> texts(String sql, Object... values) {
        return database.withHandle(
                handle -> handle.select(sql, values).mapTo(String.class).list());
    }
}
