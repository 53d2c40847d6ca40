package org.goldenthread.competencecatalogue.coursefeeds.updates;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.coursefeeds.ACatalogue;
import org.goldenthread.competencecatalogue.coursefeeds.OfACatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CourseUpdatesTest extends OfACatalogue {

    private static final String COURSE = ACatalogue.leadingTo(null, "", "");

    @Test
    void tellWhatWasAddedUpdatedAndDeletedOldestFirst() {
        String begin = end();
        UUID kept = catalogue.course(provider, "KEPT", COURSE);
        UUID changed = catalogue.course(provider, "CHANGED", COURSE);
        UUID gone = catalogue.course(provider, "GONE", COURSE);
        assertThat(of(updates(begin))).containsExactly("added KEPT", "added CHANGED", "added GONE");
        catalogue.state(gone, "retired", "deleted");
        catalogue.state(changed, "published", "updated");

        JsonPath page = updates(begin);
        assertThat(of(page)).containsExactly("added KEPT", "deleted GONE", "updated CHANGED");
        assertThat(page.getMap("items.find { it.reference == 'GONE' }")).doesNotContainKey("course");
        assertThat(page.getString("items.find { it.reference == 'KEPT' }.course.title"))
                .isEqualTo("A course");
        assertThat(page.getString("items.find { it.reference == 'KEPT' }.id")).isEqualTo(kept.toString());
        assertThat(page.getString("items.find { it.reference == 'KEPT' }.provider"))
                .isEqualTo(provider);
        assertThat(Instant.parse(page.getString("items[0].changedAt"))).isBefore(Instant.now());
    }

    @Test
    void tellOfACourseThatCameBackEvenIfWhoeverWroteItDidNotSaySo() {
        UUID course = catalogue.course(provider, "BACK", COURSE);
        catalogue.state(course, "retired", "updated");
        String begin = end();
        catalogue.state(course, "retired", "updated");
        assertThat(of(updates(begin))).containsExactly("deleted BACK");
        catalogue.state(course, "published", "deleted");
        assertThat(of(updates(begin))).containsExactly("updated BACK");
    }

    @Test
    void canBeFollowedForEver() {
        String begin = end();
        for (int i = 0; i < 5; i++) {
            catalogue.course(provider, "C" + i, COURSE);
        }
        List<String> seen = new ArrayList<>();
        String cursor = begin;
        for (int i = 0; i < 4; i++) {
            Response page =
                    given().queryParam("since", cursor).queryParam("limit", 2).get("/v1/courses/updates");
            seen.addAll(of(page.jsonPath()));
            cursor = page.path("next");
            assertThat(page.header("Link")).contains("after=" + cursor).endsWith("rel=\"next\"");
        }
        assertThat(seen).containsExactly("added C0", "added C1", "added C2", "added C3", "added C4");
        assertThat(updates(cursor).getString("next")).isEqualTo(cursor);
        catalogue.course(provider, "LATER", COURSE);
        assertThat(of(updates(cursor))).containsExactly("added LATER");
        given().queryParam("since", "2026-01-01")
                .queryParam("after", cursor)
                .get("/v1/courses/updates")
                .then()
                .body("items.reference", equalTo(List.of("LATER")));
    }

    /** The one that began first is written last: by number and by time it is before what the reader has seen already. */
    @Test
    void passOverNoChangeThatIsCommittedLate() {
        String begin = end();
        try (var slow = database.open();
                var quick = database.open()) {
            slow.begin();
            ACatalogue.course(slow, provider, "SLOW", COURSE);
            quick.begin();
            ACatalogue.course(quick, provider, "QUICK", COURSE);
            quick.commit();

            JsonPath first = updates(begin);
            assertThat(of(first)).containsExactly("added QUICK");
            slow.commit();
            assertThat(of(updates(first.getString("next")))).containsExactly("added SLOW");
            assertThat(of(updates(begin))).containsExactly("added QUICK", "added SLOW");
        }
    }

    @Test
    void passOverNoCourseThatIsBeingChangedAgainWhileItIsRead() {
        UUID course = catalogue.course(provider, "TWICE", COURSE);
        String begin = end();
        try (var open = database.open()) {
            open.begin();
            ACatalogue.changed(open, course, "updated");
            JsonPath meanwhile = updates(begin);
            assertThat(of(meanwhile)).isEmpty();
            open.commit();
            assertThat(of(updates(meanwhile.getString("next")))).containsExactly("updated TWICE");
        }
    }

    @Test
    void beginAtADateOrAtAMomentOrAtTheBeginning() {
        String before = Instant.now().toString();
        catalogue.course(provider, "DATED", COURSE);
        String today = before.substring(0, 10);

        assertThat(of(updates(before))).contains("added DATED");
        assertThat(of(updates(before.replace("Z", "+00:00")))).contains("added DATED");
        assertThat(all(today)).contains("added DATED");
        assertThat(all(null)).contains("added DATED");
        assertThat(of(updates(Instant.now().toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-13-01T00:00:00Z", "2026-01-01T00:00:00", "yesterday", "%%%", "bm9uc2Vuc2U"})
    void refuseWhatIsNoTimeAndNoCursor(String since) {
        given().queryParam("since", since)
                .get("/v1/courses/updates")
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-request"))
                .body("errors[0].parameter", equalTo("since"))
                .body("errors[0].code", equalTo("invalid-value"));
    }

    @Test
    void refuseTheFuture() {
        for (String since : List.of("2999-01-01", "2999-01-01T00:00:00Z")) {
            given().queryParam("since", since)
                    .get("/v1/courses/updates")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("since"))
                    .body("errors[0].code", equalTo("in-the-future"));
        }
        given().queryParam("after", "nonsense")
                .get("/v1/courses/updates")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"));
    }

    /** A cursor after everything that there is now. */
    private static String end() {
        return given().queryParam("since", Instant.now().toString())
                .get("/v1/courses/updates")
                .path("next");
    }

    private static JsonPath updates(String since) {
        Response page =
                given().queryParam("since", since).queryParam("limit", 200).get("/v1/courses/updates");
        page.then().statusCode(200);
        return page.jsonPath();
    }

    private List<String> all(String since) {
        List<String> seen = new ArrayList<>();
        var request = given().queryParam("limit", 200);
        JsonPath page = (since == null ? request : request.queryParam("since", since))
                .get("/v1/courses/updates")
                .jsonPath();
        while (!page.getList("items").isEmpty()) {
            seen.addAll(of(page));
            page = updates(page.getString("next"));
        }
        return seen;
    }

    /** What and reference of this test's own. */
    private List<String> of(JsonPath page) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < page.getList("items").size(); i++) {
            if (provider.equals(page.getString("items[" + i + "].provider"))) {
                own.add(page.getString("items[" + i + "].what") + " " + page.getString("items[" + i + "].reference"));
            }
        }
        return own;
    }
}
