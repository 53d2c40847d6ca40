package org.goldenthread.competencecatalogue.qualifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Finding qualifications in the register. */
@QuarkusTest
class QualificationListTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Inject
    Jdbi database;

    @Inject
    QualificationLookup lookup;

    @Test
    void isFoundByWhatItIs() {
        String body = "Body " + UUID.randomUUID();
        String ended = AnEntry.number();
        String current = AnEntry.number();
        String upcoming = AnEntry.number();
        UUID competence = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);
        String unit = AnEntry.unit(3, 3, Map.of("id", competence, "coverage", "partial"));
        author.put(
                AnEntry.path(ended),
                null,
                AnEntry.of(
                        "title",
                        "Leading 100% of_people",
                        "level",
                        4,
                        "awardingBody",
                        body,
                        "operationalEnd",
                        "2015-01-01",
                        "titleCode",
                        10));
        author.put(
                AnEntry.path(current),
                null,
                AnEntry.of(
                        "title",
                        "Managing people",
                        "level",
                        5,
                        "awardingBody",
                        body,
                        "combination",
                        Map.of("groups", List.of(AnEntry.group("M", true, unit)))));
        author.put(AnEntry.path(upcoming), null, AnEntry.of("awardingBody", body, "starts", "2199-01-01"));
        String query = "/v1/qualifications?awardingBody="
                + body.toUpperCase(Locale.ROOT).substring(0, 30);

        found(query, ended, current, upcoming);
        found(query + "&status=ended", ended);
        found(query + "&status=current", current);
        found(query + "&status=upcoming", upcoming);
        found(query + "&level=5", current);
        found(query + "&titleCode=10", ended);
        found(query + "&text=PEOPLE managing", current);
        found(query + "&text=100% of_", ended);
        found(query + "&text=_", ended);
        found(query + "&text=" + current, current);
        found(query + "&unit=" + unit.replace('/', '-'), current);
        found(query + "&competence=" + competence, current);
        given().get("/v1/qualifications?status=gone").then().statusCode(400);
        given().get("/v1/qualifications?unit=gone").then().statusCode(400);
        given().get("/v1/qualifications?competence=gone").then().statusCode(400);
    }

    private static void found(String query, String... numbers) {
        given().get(query).then().statusCode(200).body("items.number", containsInAnyOrder(numbers));
    }

    @Test
    void pagesThroughTheRegisterAlsoWhileItGrows() {
        String body = "Body " + UUID.randomUUID();
        List<String> numbers =
                IntStream.range(0, 5).mapToObj(i -> AnEntry.number()).sorted().toList();
        numbers.forEach(number -> author.put(AnEntry.path(number), null, AnEntry.of("awardingBody", body)));

        Response first = given().get("/v1/qualifications?limit=2&awardingBody=" + body);
        author.put(AnEntry.path(AnEntry.number()), null, AnEntry.of("awardingBody", body));
        Response second =
                given().get("/v1/qualifications?limit=200&awardingBody=" + body + "&after=" + first.path("next"));

        assertThat(first.<List<String>>path("items.number")).isEqualTo(numbers.subList(0, 2));
        assertThat(first.header("Link")).endsWith("rel=\"next\"");
        assertThat(second.<List<String>>path("items.number"))
                .containsAll(numbers.subList(2, 5))
                .hasSize(4);
        given().get("/v1/qualifications?after=nonsense!").then().statusCode(400);
    }

    @Test
    void othersFindItInTheLookup() {
        String number = AnEntry.number();
        author.put(AnEntry.path(number), null, AnEntry.of("level", 5, "operationalEnd", "2020-06-30"));

        QualificationSummary found =
                lookup.qualifications(List.of(number, "699/0000/0")).get(number);

        assertThat(found.level()).isEqualTo(5);
        assertThat(found.hasEndedOn(LocalDate.of(2020, 6, 30))).isFalse();
        assertThat(found.hasEndedOn(LocalDate.of(2020, 7, 1))).isTrue();
    }

    @Test
    void theSeedIsThereWithWhereItComesFrom() {
        given().get("/v1/qualifications?limit=200")
                .then()
                .body(
                        "items.number",
                        hasItems("500/4105/8", "601/4757/X", "603/2681/5", "GT-L3-DIPLOMA-MANAGEMENT-2014"));
        given().get("/v1/qualifications/603-2681-5")
                .then()
                .body("credit", equalTo(90))
                .body("guidedLearningHours", equalTo(469))
                .body("totalQualificationTime", equalTo(900))
                .body("titleCode", equalTo(132))
                .body("titleJudged", equalTo(true))
                .body("combination", nullValue())
                .body("warnings", empty());
        given().get("/v1/qualifications/GT-L3-DIPLOMA-MANAGEMENT-2014")
                .then()
                .body("ofqualNumber", nullValue())
                .body("combination.minimumCredit", equalTo(55))
                .body("combination.minimumCreditAtLevel", equalTo(48))
                .body("combination.groups.code", contains("A", "B", "C"))
                .body("combination.groups.minimumCredit", contains(31, 17, null))
                .body("combination.groups.maximumCredit", contains(null, null, 7))
                .body("combination.groups[0].units.credit.sum()", equalTo(31))
                .body("combination.groups[1].units.size()", equalTo(13));
        given().get("/v1/qualifications/500-4105-8")
                .then()
                .body("combination.groups.minimumUnits", contains(null, 4))
                .body("combination.groups[0].units.reference", hasItem("K/104/0809"))
                .body("combination.groups[1].units.find { it.reference == 'GT-LMC-B7' }.verified", equalTo(false));
        given().get("/v1/units?limit=200&text=governance")
                .then()
                .body("items.find { it.reference == 'GT-L5-LMAC-02' }.ofqualReference", nullValue())
                .body("items.find { it.reference == 'GT-L5-LMAC-02' }.credit", nullValue());
        given().get("/v1/units/M-104-0813")
                .then()
                .body("verified", equalTo(false))
                .body("provenance", containsString("M/104/0313"))
                .body("warnings", empty());
    }
}
