package org.goldenthread.competencecatalogue.courses.tables;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.courses.ACourse;
import org.goldenthread.competencecatalogue.courses.AVenue;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableTest extends ServiceTest {

    private static final String AIMS = "/v1/learning-aims";
    private static final String PLACES = "/v1/places";
    private static final String AIM_HEADER = "reference,title,level,awardingBody,ends\n";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Partner operator = Partner.operator();
    private final Partner provider = Partner.trainingProvider("TP-T" + NEXT.incrementAndGet());
    private final String own = "/v1/providers/" + provider.organisation();

    @Inject
    Jdbi database;

    @AfterEach
    void takeTheTablesAway() {
        operator.request().header("If-Match", "*").delete(AIMS).then().statusCode(200);
        operator.request().header("If-Match", "*").delete(PLACES).then().statusCode(200);
    }

    @Test
    void aTableTakesThePlaceOfTheOneBefore() {
        given().get(AIMS).then().statusCode(200).body("loaded", equalTo(false)).body("rows", equalTo(0));
        loads(AIMS, AIM_HEADER + "60326815,A diploma,5,Example Awards,2031-07-31\n1234567,An award,,,\n", null)
                .then()
                .statusCode(201)
                .body("rows", equalTo(2));
        String tag = operator.tag(AIMS);
        loads(AIMS, AIM_HEADER + "60326815,A diploma,5,Example Awards,2031-07-31\n1234567,An award,,,\n", null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
        loads(AIMS, AIM_HEADER + "60326815,A diploma,,,\n", null).then().statusCode(428);
        loads(AIMS, AIM_HEADER + "60326815,A diploma,,,\n", tag)
                .then()
                .statusCode(200)
                .body("rows", equalTo(1));
        given().header("If-None-Match", operator.tag(AIMS)).get(AIMS).then().statusCode(304);
    }

    @Test
    void namesTheRowsThatCantBeTakenAndKeepsTheTableThatHolds() {
        loads(PLACES, "postcode,latitude,longitude\nLS1 1AA,53.7965,-1.5478\n", null);
        String tag = operator.tag(PLACES);

        loads(
                        PLACES,
                        "postcode,latitude,longitude\nLEEDS,53,-1\nLS1 1AB,-1.5,53.8\nLS1 1AC,53\nLS1 1AD,x,-1\n\"LS1\n1AE\",53,-1\nLS11AF,53,9\n",
                        tag)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-table"))
                .body("errors.parameter", contains("row 2", "row 3", "row 4", "row 5", "row 8"))
                .body(
                        "errors.code",
                        contains(
                                "not-a-postcode",
                                "not-in-the-kingdom",
                                "wrong-number-of-cells",
                                "not-in-the-kingdom",
                                "not-in-the-kingdom"));
        loads(PLACES, "postcode,latitude,longitude\nLS1 1AA,53,-1\nls11aa,54,-1\n", tag)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("row 3"))
                .body("errors.code", contains("repeated"));
        loads(PLACES, "postcode;latitude;longitude\n", tag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("wrong-columns"));
        loads(PLACES, "postcode,latitude,longitude\n", tag).then().body("errors.code", contains("no-rows"));
        loads(PLACES, "postcode,latitude,longitude\n\"LS1 1AA,53,-1\n", tag)
                .then()
                .statusCode(400);
        loads(PLACES, "postcode,latitude,longitude\nLS1 1A\u00c9,53,-1\n".getBytes(ISO_8859_1), tag)
                .then()
                .statusCode(400);
        loads(PLACES, "postcode,latitude,longitude\n" + "x,1,1\n".repeat(1_000), tag)
                .then()
                .body("errors", hasSize(100));
        loads(AIMS, AIM_HEADER + "6032,A,,,\n60326815,,,,\n60326816,A,,,31/07/2031\n", null)
                .then()
                .body("errors.code", contains("not-a-learning-aim", "no-title", "not-a-day"));
        operator.get(PLACES).then().header("ETag", equalTo(tag)).body("rows", equalTo(1));
        Assertions.assertThat(database.<Integer, RuntimeException>withHandle(
                        handle -> handle.select("select count(*) from place_load")
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }

    @Test
    void isTheOperatorsAloneAndCsvOnly() {
        Partner.trainingProvider("TP-001")
                .request()
                .contentType("text/csv")
                .body(AIM_HEADER)
                .put(AIMS)
                .then()
                .statusCode(403);
        operator.request()
                .contentType("application/json")
                .body("{}")
                .put(PLACES)
                .then()
                .statusCode(415);
    }

    @Test
    void takesGzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("\uFEFFpostcode,latitude,longitude\r\nLS1 1AA,53.7965,-1.5478\r\n".getBytes(UTF_8));
        }
        operator.request()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(bytes.toByteArray())
                .put(PLACES)
                .then()
                .statusCode(201)
                .body("rows", equalTo(1));
    }

    @Test
    void aLearningAimMustBeInTheTableWhileOneIsLoadedAndNotPastItsEnd() {
        String course = own + "/courses/R1";
        provider.put(course, null, ACourse.online().with("learningAim", "x").body())
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSE_LARS_QAN_INVALID"));
        provider.put(
                        course,
                        null,
                        ACourse.online().with("learningAim", "1234567").body())
                .then()
                .statusCode(201)
                .body("course.learningAim", equalTo("01234567"));

        loads(AIMS, AIM_HEADER + "60326815,A diploma,5,,\n60326816,Another,5,,2020-07-31\n", null);
        provider.put(
                        course,
                        "*",
                        ACourse.online().with("learningAim", "60326815").body())
                .then()
                .statusCode(200);
        provider.put(
                        course,
                        "*",
                        ACourse.online().with("learningAim", "60326816").body())
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSE_LARS_QAN_EXPIRED"));
        provider.put(
                        course,
                        "*",
                        ACourse.online().with("learningAim", "60326817").body())
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSE_LARS_QAN_INVALID"));
    }

    @Test
    void venuesAndTheirRunsAreWhereThePlacesSay() {
        provider.put(own + "/venues/V1", null, AVenue.named("Main hall")).then().body("latitude", nullValue());
        String id = provider.put(
                        own + "/courses/R1",
                        null,
                        ACourse.online()
                                .runs(List.of(ACourse.classroomRun("V1")))
                                .body())
                .path("id");
        String tag = provider.tag(own + "/venues/V1");

        loads(PLACES, "postcode,latitude,longitude\nls1 1aa,53.7965,-1.5478\nBD1 1AA,53.79,-1.75\n", null);
        given().get(own + "/venues/V1")
                .then()
                .body("latitude", equalTo(53.7965f))
                .body("longitude", equalTo(-1.5478f));
        provider.put(own + "/venues/V1", tag, AVenue.with(AVenue.named("Main hall"), "town", "York"))
                .then()
                .statusCode(412);
        Assertions.assertThat(latitudesOf(id)).containsExactly("53.7965");
        provider.put(own + "/venues/V1", "*", AVenue.with(AVenue.named("Main hall"), "postcode", "BD1 1AA"));
        Assertions.assertThat(latitudesOf(id)).containsExactly("53.79");
        operator.request().header("If-Match", "*").delete(PLACES);
        Assertions.assertThat(latitudesOf(id)).containsExactly("none");
    }

    private List<String> latitudesOf(String course) {
        return database.withHandle(handle -> handle.select(
                        "select coalesce(latitude::text, 'none') from course_run where course = cast(? as uuid)",
                        course)
                .mapTo(String.class)
                .list());
    }

    private Response loads(String path, String table, @Nullable String ifMatch) {
        return loads(path, table.getBytes(UTF_8), ifMatch);
    }

    private Response loads(String path, byte[] table, @Nullable String ifMatch) {
        var request = operator.request().contentType("text/csv").body(table);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }
}
