package org.goldenthread.competencecatalogue.search.courses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course is found if one of its runs is all that is asked of runs. */
@QuarkusTest
class CourseRunFilterTest extends ServiceTest {

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
        tables.run(course("past"))
                .starts("2026-11-21")
                .cost("10")
                .studied("fullTime", "daytime")
                .add();
        tables.run(course("today"))
                .starts("2026-11-22")
                .cost("20")
                .studied("fullTime", "evening")
                .add();
        tables.run(course("soon"))
                .mode("blended")
                .starts("2026-12-01")
                .cost("30.50")
                .studied("partTime", "evening")
                .add();
        tables.run(course("late")).mode("online").starts("2027-06-01").add();
        tables.run(course("any")).mode("workBased").cost("5").add();
        UUID several = course("several");
        tables.run(several)
                .mode("classroom")
                .starts("2026-11-01")
                .studied("flexible", "weekend")
                .add();
        tables.run(several)
                .mode("classroom")
                .starts("2027-03-01")
                .cost("400")
                .studied("partTime", "daytime")
                .add();
        tables.run(several)
                .mode("online")
                .starts("2027-01-01")
                .cost("40")
                .studied("fullTime", "dayOrBlockRelease")
                .add();
    }

    private UUID course(String name) {
        UUID id = tables.course(provider, "Course " + name, "{}");
        names.put(id, name);
        return id;
    }

    private ValidatableResponse search(String question) {
        return given().get("/v1/courses?provider=" + provider + question).then().statusCode(200);
    }

    /** In the order of the answer, which is by start. */
    private List<String> found(String question) {
        List<String> ids = search(question).extract().path("items.id");
        int total = search(question).extract().path("total");
        assertThat(total).isEqualTo(ids.size());
        return ids.stream().map(id -> names.get(UUID.fromString(id))).toList();
    }

    @Test
    void whatHasBegunIsHidden() {
        assertThat(found("")).containsExactly("today", "soon", "several", "late", "any");
        assertThat(found("&hidePast=false")).containsExactly("several", "past", "today", "soon", "late", "any");
        clock.set(Instant.parse("2026-11-22T23:59:00Z"));
        assertThat(found("")).contains("today");
        clock.set(Instant.parse("2026-11-23T00:01:00Z"));
        assertThat(found("")).doesNotContain("today");
    }

    @Test
    void modeStudyModeAndAttendance() {
        assertThat(found("&mode=classroom")).containsExactly("today", "several");
        assertThat(found("&mode=online,blended")).containsExactly("soon", "several", "late");
        assertThat(found("&studyMode=partTime")).containsExactly("soon", "several");
        assertThat(found("&studyMode=flexible")).isEmpty();
        assertThat(found("&studyMode=flexible&hidePast=false")).containsExactly("several");
        assertThat(found("&attendance=evening&attendance=dayOrBlockRelease"))
                .containsExactly("today", "soon", "several");
    }

    @Test
    void oneRunMustBeAllOfIt() {
        assertThat(found("&mode=classroom&studyMode=fullTime")).containsExactly("today");
        assertThat(found("&mode=online&studyMode=fullTime")).containsExactly("several");
        assertThat(found("&mode=classroom&maxCost=50")).containsExactly("today");
        assertThat(found("&mode=classroom&startFrom=2027-01-01&startTo=2027-02-01"))
                .isEmpty();
        assertThat(found("&mode=classroom&maxCost=400&startFrom=2027-01-01")).containsExactly("several");
    }

    @Test
    void days() {
        assertThat(found("&startFrom=2027-01-01")).containsExactly("several", "late", "any");
        assertThat(found("&startFrom=2026-12-01&startTo=2027-01-01")).containsExactly("soon", "several", "any");
        assertThat(found("&startTo=2026-11-22")).containsExactly("today", "any");
        assertThat(found("&startTo=2026-12-31&hideFlexible=true")).containsExactly("today", "soon");
        assertThat(found("&hideFlexible=true")).doesNotContain("any").hasSize(4);
        assertThat(found("&startFrom=2026-01-01&hidePast=false&startTo=2026-11-21&hideFlexible=true"))
                .containsExactly("several", "past");
        assertThat(found("&startFrom=2026-01-01")).doesNotContain("past");
    }

    @Test
    void cost() {
        assertThat(found("&maxCost=30.50")).containsExactly("today", "soon", "any");
        assertThat(found("&maxCost=30.49")).containsExactly("today", "any");
        assertThat(found("&maxCost=0")).isEmpty();
    }

    @Test
    void ordersByTheFirstRunThatWillDo() {
        assertThat(found("&sort=startDesc")).containsExactly("late", "several", "soon", "today", "any");
        assertThat(found("&sort=cost")).containsExactly("any", "today", "soon", "several", "late");
        assertThat(found("&sort=cost&mode=classroom")).containsExactly("today", "several");
        assertThat(found("&sort=title")).containsExactly("any", "late", "several", "soon", "today");
        search("&sort=cost&mode=classroom").body("items.fromCost", contains(20.0f, 400.0f));
    }

    @Test
    void everyOrderGoesOnWhereItStopped() {
        for (String sort : List.of("start", "startDesc", "cost", "title")) {
            List<String> whole = found("&sort=" + sort);
            List<String> pieces = new ArrayList<>();
            String next = "";
            while (next != null) {
                var page = search("&limit=2&sort=" + sort + (next.isEmpty() ? "" : "&after=" + next))
                        .extract();
                page.<List<String>>path("items.id").forEach(id -> pieces.add(names.get(UUID.fromString(id))));
                next = page.path("next");
            }
            assertThat(pieces).as(sort).isEqualTo(whole);
        }
    }

    @Test
    void facetsCountTheCoursesFoundUnderEachOfTheirValues() {
        search("&facets=mode,studyMode,attendance,provider,level,qualification")
                .body("total", equalTo(5))
                .body("facets.provider.count", contains(5))
                .body("facets.level.value", contains((Object) null))
                .body(
                        "facets.mode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("classroom", 2, "online", 2, "blended", 1, "workBased", 1)))
                .body(
                        "facets.studyMode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("fullTime", 2, "partTime", 2)));
        // the counts are what the filter then finds
        search("&facets=mode&studyMode=fullTime")
                .body(
                        "facets.mode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("classroom", 1, "online", 1)));
        search("&facets=mode&mode=online,blended")
                .body(
                        "facets.mode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("online", 2, "blended", 1)));
        search("&facets=mode&maxCost=40")
                .body(
                        "facets.mode.collectEntries { [it.value, it.count] }",
                        equalTo(Map.of("classroom", 1, "online", 1, "blended", 1, "workBased", 1)));
    }
}
