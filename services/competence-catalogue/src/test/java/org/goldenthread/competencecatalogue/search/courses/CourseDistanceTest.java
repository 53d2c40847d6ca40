package org.goldenthread.competencecatalogue.search.courses;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseDistanceTest extends ServiceTest {

    /** The middle of Leeds. */
    private static final String LEEDS = "53.7997,-1.5492";

    @Inject
    Jdbi database;

    private Searchable tables;
    private String provider;
    private final Map<UUID, String> names = new HashMap<>();

    @BeforeEach
    void begin() {
        tables = new Searchable(database);
        provider = "TP-" + word().toUpperCase(Locale.ROOT);
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
        tables.set("""
                insert into venue (provider, reference, name, address_line1, town, postcode, version)
                values (?, 'BFD', 'The <Mill>', '1 Road', 'Bradford', 'BD1 1AA', 1)""", provider);
        tables.run(course("Leeds")).at("LDS", 53.80, -1.55).starts("2027-01-01").add();
        tables.run(course("Bradford")).at("BFD", 53.7938, -1.7564).add();
        tables.run(course("York")).at("YRK", 53.9600, -1.0873).add();
        tables.run(course("London")).at("LDN", 51.5074, -0.1278).add();
        tables.run(course("online")).mode("online").add();
        tables.run(course("workplace")).mode("workBased").add();
        UUID two = course("London and Leeds");
        tables.run(two).at("LDN", 51.5074, -0.1278).starts("2027-02-01").add();
        tables.run(two).at("LDS", 53.81, -1.55).starts("2026-11-01").add();
    }

    @AfterEach
    void forgetPlaces() {
        tables.set("delete from place where postcode like 'ZZ%'");
    }

    private UUID course(String name) {
        UUID id = tables.course(provider, "Course " + name, "{}");
        names.put(id, name);
        return id;
    }

    private ValidatableResponse search(String question) {
        return given().get("/v1/courses?provider=" + provider + question).then().statusCode(200);
    }

    private List<String> found(String question) {
        return search(question).extract().<List<String>>path("items.id").stream()
                .map(id -> names.get(UUID.fromString(id)))
                .toList();
    }

    @Test
    void findsWhatIsNearAndWhatIsEverywhere() {
        assertThat(found("&near=" + LEEDS)).containsExactly("Leeds", "Bradford", "online");
        assertThat(found("&near=" + LEEDS + "&distance=8.4")).containsExactly("Leeds", "online");
        assertThat(found("&near=" + LEEDS + "&distance=30")).containsExactly("Leeds", "Bradford", "York", "online");
        assertThat(found("&near=" + LEEDS + "&hidePast=false")).contains("London and Leeds");
        assertThat(found("&near=51.5,-0.1")).containsExactlyInAnyOrder("London", "London and Leeds", "online");
        assertThat(found("&near=0,0&distance=100")).containsExactly("online");
        assertThat(found("&near=90,180&distance=100")).containsExactly("online");
    }

    @Test
    void tellsHowFarTheNearestRunIsAndWhere() {
        search("&near=" + LEEDS)
                .body("items[1].distanceMiles", allOf(greaterThan(8.4f), lessThan(8.6f)))
                .body("items[1].venue.name", equalTo("The <Mill>"))
                .body("items[1].venue.town", equalTo("Bradford"))
                .body("items[1].venue.postcode", equalTo("BD1 1AA"))
                .body("items[2].distanceMiles", nullValue())
                .body("items[2].venue", nullValue());
    }

    @Test
    void measuresOneRunForEverythingThatIsAsked() {
        assertThat(found("&near=" + LEEDS + "&startFrom=2027-01-01&hideFlexible=true"))
                .containsExactly("Leeds");
        assertThat(found("&near=51.5,-0.1&mode=online")).containsExactly("online");
        search("&near=" + LEEDS + "&facets=mode")
                .body(
                        "facets.mode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("classroom", 2, "online", 1)));
    }

    @Test
    void findsTheSameWhereVeryManyRunsAreNear() {
        String near = "&facets=mode,level&near=" + LEEDS;
        List<String> questions = List.of(
                near,
                near + "&distance=8.4",
                near + "&q=course",
                near + "&q=course&mode=classroom",
                near + "&q=course&mode=online",
                near + "&q=course&mode=workBased,online&startTo=2027-01-31",
                near + "&mode=classroom&hidePast=false&sort=title",
                near + "&startTo=2027-01-01&sort=start");
        List<String> before = questions.stream().map(this::answer).toList();

        UUID crowd = tables.course("TP-" + word().toUpperCase(Locale.ROOT), "Crowd", "{}");
        tables.set("""
                insert into course_run (course, number, mode, latitude, longitude, everywhere)
                select ?, n, 'classroom', 53.80, -1.55, false from generate_series(1, 3001) as n""", crowd);
        assertThat(questions.stream().map(this::answer)).containsExactlyElementsOf(before);
        tables.set("delete from course_run where course = ?", crowd);
    }

    private String answer(String question) {
        return found(question) + search(question).extract().path("facets").toString();
    }

    @Test
    void goesOnByDistance() {
        String question = "&near=" + LEEDS + "&distance=30&limit=1";
        String next = search(question).extract().path("next");
        for (String expected : List.of("Bradford", "York", "online")) {
            assertThat(found(question + "&after=" + next)).containsExactly(expected);
            next = search(question + "&after=" + next).extract().path("next");
        }
        assertThat(next).isNull();
    }

    @Test
    void aDistanceThatIsNoneIsNoCursor() {
        String question = "&near=" + LEEDS + "&distance=30&limit=1";
        String next = search(question).extract().path("next");
        String position = new String(Base64.getUrlDecoder().decode(next), UTF_8);

        for (String key : List.of("-1", "-Infinity", "NaN", "x")) {
            String[] parts = position.split("~");
            String forged = String.join("~", parts[0], "0", "10000", "+", "", key, parts[parts.length - 1]);
            given().get("/v1/courses?provider=" + provider + question + "&after="
                            + Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(UTF_8)))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("invalid-cursor"));
        }
    }

    @Test
    void knowsPostcodesWhereATableIsLoaded() {
        tables.set("insert into place (postcode, latitude, longitude) values ('ZZ11AA', 53.7997, -1.5492)");

        assertThat(found("&near=zz1 1aa")).containsExactly("Leeds", "Bradford", "online");
        refused("&near=ZZ1 1AB", "unknown-postcode");
        refused("&near=Leeds", "invalid-postcode");
        for (String point : List.of("53.7997", "91,0", "0,181", "1,2,3", "x,y", ",", "1e1,0", "NaN,NaN")) {
            refused("&near=" + point, point.contains(",") ? "invalid-coordinates" : "invalid-postcode");
        }
        given().get("/v1/courses?near=ZZ11AA&distance=101")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("distance"));
    }

    private static void refused(String question, String code) {
        given().get("/v1/courses?q=x" + question).then().statusCode(400).body("errors.code", contains(code));
    }
}
