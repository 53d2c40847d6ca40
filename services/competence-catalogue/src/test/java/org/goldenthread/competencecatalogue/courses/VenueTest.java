package org.goldenthread.competencecatalogue.courses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VenueTest extends ServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Partner provider = Partner.trainingProvider("TP-V" + NEXT.incrementAndGet());
    private final String venues = "/v1/providers/" + provider.organisation() + "/venues";
    private final String courses = "/v1/providers/" + provider.organisation() + "/courses";

    @Test
    void isKeptChangedAndRetired() {
        provider.put(venues + "/V1", null, AVenue.named("Main hall"))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("reference", equalTo("V1"))
                .body("postcode", equalTo("LS1 1AA"))
                .body("addressLine2", nullValue())
                .body("retired", equalTo(false));
        String tag = provider.tag(venues + "/V1");
        provider.put(venues + "/V1", null, AVenue.with(AVenue.named("Main hall"), "postcode", "ls11aa"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag));
        var changed = AVenue.with(AVenue.named("Main hall"), "town", "Bradford");
        provider.put(venues + "/V1", null, changed).then().statusCode(428);
        provider.put(venues + "/V1", "\"99\"", changed).then().statusCode(412);
        provider.put(venues + "/V1", tag, changed).then().statusCode(200).body("town", equalTo("Bradford"));
        given().get(venues).then().statusCode(200).body("items.reference", contains("V1"));

        provider.request().delete(venues + "/V1").then().statusCode(428);
        provider.request().header("If-Match", "*").delete(venues + "/V1").then().body("retired", equalTo(true));
        provider.request().delete(venues + "/V1").then().statusCode(200);
        given().get(venues).then().body("items.size()", equalTo(0));
        given().get(venues + "/V1").then().statusCode(200).body("retired", equalTo(true));
        provider.put(venues + "/V1", "*", changed).then().statusCode(200).body("retired", equalTo(false));
        given().get(venues + "/V2").then().statusCode(404);
    }

    @Test
    void belongsToItsProviderAlone() {
        provider.put(venues + "/V1", null, AVenue.named("Main hall"));
        Partner other = Partner.trainingProvider("TP-V" + NEXT.incrementAndGet());

        other.put(venues + "/V1", "*", AVenue.named("Mine")).then().statusCode(404);
        other.request().header("If-Match", "*").delete(venues + "/V1").then().statusCode(404);
        other.put("/v1/providers/" + other.organisation() + "/venues/V1", null, AVenue.named("Main hall"))
                .then()
                .statusCode(201);
    }

    @Test
    void namesEveryRuleItBreaks() {
        Map<String, Object> venue = new LinkedHashMap<>(Map.of(
                "name", "x".repeat(251),
                "addressLine1", "1, High Street",
                "addressLine2", "=1+1",
                "town", "Leeds 2",
                "county", "x".repeat(76),
                "postcode", "LEEDS",
                "email", "nobody",
                "phone", "12",
                "website", "javascript:alert(1)"));
        provider.put(venues + "/V1", null, venue)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-venue"))
                .body(
                        "errors.code",
                        contains(
                                "VENUE_NAME_MAXLENGTH",
                                "VENUE_ADDRESS_LINE1_FORMAT",
                                "VENUE_ADDRESS_LINE2_FORMAT",
                                "VENUE_TOWN_FORMAT",
                                "VENUE_COUNTY_MAXLENGTH",
                                "VENUE_POSTCODE_FORMAT",
                                "VENUE_EMAIL_FORMAT",
                                "VENUE_TELEPHONE_FORMAT",
                                "VENUE_WEBSITE_FORMAT"));
        provider.put(venues + "/V1", null, Map.of())
                .then()
                .body(
                        "errors.code",
                        contains(
                                "VENUE_NAME_REQUIRED",
                                "VENUE_ADDRESS_LINE1_REQUIRED",
                                "VENUE_TOWN_REQUIRED",
                                "VENUE_POSTCODE_REQUIRED"))
                .body("errors.pointer", contains("/name", "/addressLine1", "/town", "/postcode"));
        provider.put(venues + "/V1", null, Map.of("name", 5)).then().statusCode(400);
    }

    @Test
    void namesAndReferencesAreUniqueButForLetterCase() {
        provider.put(venues + "/V1", null, AVenue.named("Main hall")).then().statusCode(201);

        provider.put(venues + "/V2", null, AVenue.named("MAIN HALL"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("VENUE_NAME_UNIQUE"));
        provider.put(venues + "/v1", null, AVenue.named("Annex"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("VENUE_PROVIDER_VENUE_REF_UNIQUE"))
                .body("errors.parameter", contains("reference"));
    }

    @Test
    void staysWhileCoursesAreGivenThere() {
        provider.put(venues + "/V1", null, AVenue.named("Main hall")).then().statusCode(201);
        var course = ACourse.online().runs(List.of(ACourse.classroomRun("v1"))).body();
        provider.put(courses + "/R1", null, course).then().statusCode(201).body("course.runs[0].venue", equalTo("V1"));

        provider.request()
                .header("If-Match", "*")
                .delete(venues + "/V1")
                .then()
                .statusCode(409)
                .body("type", endsWith("venue-in-use"))
                .body("courses", equalTo(1));
        provider.post(courses + "/R1/retirement", "*", null).then().statusCode(200);
        provider.request().header("If-Match", "*").delete(venues + "/V1").then().statusCode(200);
        provider.put(courses + "/R1", "*", course)
                .then()
                .statusCode(422)
                .body("errors.code", contains("COURSERUN_PROVIDER_VENUE_REF_INVALID"))
                .body("errors.pointer", contains("/runs/0/venue"));
    }

    @Test
    void comesAsTheNationalFormWithCellsAsTheyAre() {
        provider.put(venues + "/V1", null, AVenue.with(AVenue.named("=Main, \"hall\""), "phone", "+44 113 496 0000"))
                .then()
                .statusCode(201);

        String csv = given().accept("text/csv").get(venues).asString();
        assertThat(csv)
                .isEqualTo(
                        "YOUR_VENUE_REFERENCE,VENUE_NAME,ADDRESS_LINE_1,ADDRESS_LINE_2,TOWN_OR_CITY,COUNTY,POSTCODE,EMAIL,PHONE,WEBSITE\r\n"
                                + "V1,\"=Main, \"\"hall\"\"\",1 High Street,,Leeds,,LS1 1AA,,+44 113 496 0000,\r\n");
    }
}
