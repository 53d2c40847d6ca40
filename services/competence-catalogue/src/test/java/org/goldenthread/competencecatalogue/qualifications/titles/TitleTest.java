package org.goldenthread.competencecatalogue.qualifications.titles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.goldenthread.rules.codelist.CodeLists;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TitleTest extends ServiceTest {

    private static final String TITLES = "/v1/qualification-titles";

    private final Partner author = Partner.nationalBody();

    @Test
    void areThoseOfTheNationalListAndMore() {
        List<Integer> codes = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = given().get(TITLES + "?limit=50&after=" + after);
            codes.addAll(page.path("items.code"));
            after = page.path("next");
        }

        List<Integer> national = CodeLists.bundled().list("qualifications").orElseThrow().rows().stream()
                .map(row -> Integer.valueOf(row.getFirst()))
                .toList();
        assertThat(national).hasSize(145);
        assertThat(codes).isSorted().containsAll(national);
    }

    @Test
    void aTitleListsItsQualifications() {
        String number = AnEntry.number();
        author.put(AnEntry.path(number), null, AnEntry.of("titleCode", 63, "titleJudged", true));

        given().get(TITLES + "/63")
                .then()
                .statusCode(200)
                .body("level", equalTo(5))
                .body("leadership", equalTo(true))
                .body("validFrom", equalTo("2011-01-01"))
                .body("qualifications.number", hasItem("601/4347/2"))
                .body("qualifications.find { it.number == '%s' }.judged".formatted(number), equalTo(true))
                .body("allQualifications", equalTo("/v1/qualifications?titleCode=63"));
        given().get(TITLES + "/9999").then().statusCode(404);
        given().get(TITLES + "/a").then().statusCode(404);
    }

    @Test
    void aNewNationalCodeIsAddedAndEnded() {
        String path = TITLES + "/9201";
        Map<String, Object> title = title("A new title", 5);
        String tag = author.put(path, null, title).header("ETag");
        given().get(path).then().body("validUntil", nullValue()).body("qualifications", empty());

        title.put("validUntil", "2026-12-31");
        author.put(path, null, title).then().statusCode(428);
        Partner.operator().put(path, tag, title).then().statusCode(200).body("version", equalTo(2));
        author.put(path, tag, title).then().statusCode(200);
        given().get(path).then().body("validUntil", equalTo("2026-12-31"));
        title.put("validFrom", "2027-01-01");
        author.put(path, given().get(path).header("ETag"), title)
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-qualification-title"))
                .body("errors.pointer", contains("/validUntil"));
    }

    @Test
    void areFilteredByTextLevelAndLeadership() {
        given().get(TITLES + "?leadership=true&level=5")
                .then()
                .body("items.leadership", everyItem(equalTo(true)))
                .body("items.level", everyItem(equalTo(5)))
                .body("items.code", hasItem(132));
        given().get(TITLES + "?text=CARE LEADERSHIP").then().body("items.code", hasItem(306));
        given().get(TITLES + "?text=%25").then().body("items", empty());
    }

    @Test
    void othersMayNotWriteAndACodeIsOneToFourDigits() {
        Partner.trainingProvider("TP-001")
                .put(TITLES + "/9202", null, title("No", 5))
                .then()
                .statusCode(403);
        author.put(TITLES + "/0", null, title("No", 5)).then().statusCode(400);
        author.put(TITLES + "/10000", null, title("No", 5))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("code"));
        author.put(TITLES + "/9202", null, title("", 12))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/label", "/level"));
    }

    private static Map<String, Object> title(String label, int level) {
        return new HashMap<>(
                Map.of("label", label, "group", "Diploma", "level", level, "leadership", true, "relevant", true));
    }
}
