package org.goldenthread.qualificationtracking.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.testing.EventProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterTest extends ServiceTest {

    @Test
    void holdsTheAuthoritiesOfTheCodeList() {
        Partner.operator()
                .get("/v1/organisations/LA-212")
                .then()
                .statusCode(200)
                .body("name", equalTo("Leeds"))
                .body("type", equalTo("authority"))
                .body("authority", equalTo("LA-212"));
    }

    @Test
    void showsOthersOnlyTheirOwnEntry() {
        Partner leeds = Partner.authority("LA-212");

        leeds.get("/v1/organisations/LA-212").then().statusCode(200);
        leeds.get("/v1/organisations/LA-211").then().statusCode(404);
        leeds.get("/v1/organisations").then().body("items.code", contains("LA-212"));
        leeds.request()
                .contentType(ContentType.JSON)
                .body(Map.of("type", "employer", "name", "x"))
                .put("/v1/organisations/EMP-X")
                .then()
                .statusCode(403);
    }

    @Test
    void changesAnEntryOnlyWithItsTagAndTellsOthers() {
        String code = anEmployer();
        Map<String, Object> entry = new HashMap<>(
                Map.of("type", "employer", "name", "An employer", "sector", "private", "authority", "LA-212"));
        put(code, null, entry).then().statusCode(200);
        entry.put("size", "small");
        put(code, null, entry).then().statusCode(428);
        put(code, "\"7\"", entry).then().statusCode(412);
        put(code, Partner.operator().tag("/v1/organisations/" + code), entry)
                .then()
                .statusCode(200)
                .body("size", equalTo("small"));

        var events = EventProbe.of("qualification-tracking.organisation")
                .await(2, event -> event.key().equals(code));
        assertThat(events)
                .extracting(EventProbe.Event::type)
                .containsExactly(
                        "org.goldenthread.organisation.registered.v1", "org.goldenthread.organisation.changed.v1");
    }

    @Test
    void refusesATagForAnEntryThatIsNotThere() {
        Map<String, Object> entry = Map.of("type", "softwareHouse", "name", "x");
        for (String tag : new String[] {"\"0\"", "*"}) {
            put("SW-NONE", tag, entry).then().statusCode(412).body("type", endsWith("precondition-failed"));
        }
        Partner.operator().get("/v1/organisations/SW-NONE").then().statusCode(404);
        put("SW-NONE", null, entry).then().statusCode(201);
    }

    @Test
    void namesEverythingThatIsWrongWithAnEntry() {
        put("SW-9X", null, Map.of("type", "employer", "name", "x", "parent", "EMP-NONE"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/type", "/parent"));
        put("SW-9X", null, Map.of("type", "softwareHouse", "name", "x", "primaryWorkplace", "WP1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/primaryWorkplace"));
        put("SW-9X", null, Map.of("name", "", "mainService", "abc"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/type", "/name", "/mainService"));
        put("SW-9X", null, Map.of("type", "softwareHouse", "name", "x", "colour", "red"))
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"));
        put("SW-9X", null, Map.of("type", "bogus", "authority", "Leeds"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/authority", "/name", "/type"))
                .body("errors[0].detail", endsWith("such as LA-212"))
                .body("errors[2].detail", containsString("authority, employer, softwareHouse"));
        put("nonsense", null, Map.of("type", "softwareHouse", "name", "x"))
                .then()
                .statusCode(400);
    }

    private static Response put(String code, String ifMatch, Map<String, ?> entry) {
        var request = Partner.operator().request().contentType(ContentType.JSON).body(entry);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/organisations/" + code);
    }
}
