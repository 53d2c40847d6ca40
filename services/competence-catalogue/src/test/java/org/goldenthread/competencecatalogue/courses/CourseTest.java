package org.goldenthread.competencecatalogue.courses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseTest extends ServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Partner provider = Partner.trainingProvider("TP-C" + NEXT.incrementAndGet());
    private final String courses = "/v1/providers/" + provider.organisation() + "/courses";

    @Test
    void isPutOnRecordAndReadByAnyone() {
        Response created = provider.put(courses + "/R1", null, ACourse.online().body());

        created.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("provider", equalTo(provider.organisation()))
                .body("providerName", equalTo(provider.organisation()))
                .body("reference", equalTo("R1"))
                .body("state", equalTo("published"))
                .body("course.title", equalTo("Leading a team"))
                .body("course.runs[0].cost", equalTo(120.0f))
                .body("course.runs[0].flexibleStart", nullValue())
                .body("warnings", empty());
        given().get(courses + "/R1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")))
                .body("id", equalTo(created.path("id")));
        given().header("If-None-Match", created.header("ETag"))
                .get(courses + "/R1")
                .then()
                .statusCode(304);
        given().get(courses + "/R2").then().statusCode(404);
    }

    @Test
    void hasTheMembersThatWereGivenInOneOrderAndNoOthers() {
        String body =
                provider.put(courses + "/R1", null, ACourse.online().body()).asString();

        assertThat(body)
                .contains(
                        "\"course\":{\"title\":\"Leading a team\",\"whoFor\":\"Managers of care homes\",\"learningAim\":\"60326815\","
                                + "\"runs\":[{\"mode\":\"online\",\"startDate\":\"")
                .contains(
                        "\",\"url\":\"https://provider.example/leading\",\"cost\":120.00,\"duration\":{\"value\":12,\"unit\":\"weeks\"}}]}");
    }

    @Test
    void theReferenceMayHaveSlashesSignsAndLettersOfTheWhiteList() {
        String reference = "A/1 (é) \u00a3 + 50% #2?";
        provider.request()
                .contentType(ContentType.JSON)
                .body(ACourse.online().body())
                .put("/v1/providers/{provider}/courses/{reference}", provider.organisation(), reference)
                .then()
                .statusCode(201)
                .body("reference", equalTo(reference));
        given().get("/v1/providers/{provider}/courses/{reference}", provider.organisation(), reference)
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference));
        provider.request()
                .contentType(ContentType.JSON)
                .body(ACourse.online().body())
                .put("/v1/providers/{provider}/courses/{reference}", provider.organisation(), "x".repeat(256))
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("reference"))
                .body("errors.code", contains("COURSERUN_PROVIDER_COURSE_REF_MAXLENGTH"));
        provider.request()
                .contentType(ContentType.JSON)
                .body(ACourse.online().body())
                .put("/v1/providers/{provider}/courses/{reference}", provider.organisation(), "курс")
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSERUN_PROVIDER_COURSE_REF_FORMAT"));
    }

    @Test
    void belongsToItsProviderAlone() {
        Partner other = Partner.trainingProvider("TP-C" + NEXT.incrementAndGet());
        provider.put(courses + "/R1", null, ACourse.online().body()).then().statusCode(201);

        other.put(
                        courses + "/R1",
                        "*",
                        ACourse.online().with("title", "Mine now").body())
                .then()
                .statusCode(404);
        other.post(courses + "/R1/retirement", "*", null).then().statusCode(404);
        other.post(courses + "/batch", null, ACourse.batch("R1", ACourse.online()))
                .then()
                .statusCode(404);
        Partner.authority()
                .put(courses + "/R1", "*", ACourse.online().body())
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(ACourse.online().body())
                .put(courses + "/R1")
                .then()
                .statusCode(401);
        given().get(courses + "/R1").then().body("course.title", equalTo("Leading a team"));
    }

    @Test
    void listsInOrderWithACursor() {
        List<Map<String, Object>> many = IntStream.range(0, 5)
                .mapToObj(i -> ACourse.online().as("R" + i))
                .toList();
        provider.post(courses + "/batch", null, Map.of("courses", many));

        Response first = given().get(courses + "?limit=3");
        first.then().body("items.reference", contains("R0", "R1", "R2"));
        given().queryParam("after", first.<String>path("next"))
                .get(courses + "?limit=3")
                .then()
                .body("items.reference", contains("R3", "R4"))
                .body("next", nullValue());
        given().get(courses + "?after=§").then().statusCode(400);
    }
}
