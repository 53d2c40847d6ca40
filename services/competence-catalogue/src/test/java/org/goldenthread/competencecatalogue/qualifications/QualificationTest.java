package org.goldenthread.competencecatalogue.qualifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QualificationTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Inject
    Jdbi database;

    @Inject
    QualificationLookup lookup;

    @Test
    void isRegisteredAndReadByAnyFormOfItsNumberWithoutAToken() {
        String number = AnEntry.number();
        String unit = aUnit(4, 3);
        Response put = author.put(
                AnEntry.path(number),
                null,
                AnEntry.of(
                        "level", 5,
                        "credit", 80,
                        "guidedLearningHours", 469,
                        "totalQualificationTime", 900,
                        "awardingBody", "An awarding body",
                        "starts", "2014-09-01",
                        "operationalEnd", "2199-12-31",
                        "titleCode", 132,
                        "combination", Map.of("minimumCredit", 4, "groups", List.of(group("M", true, unit)))));

        put.then().statusCode(201).header("ETag", notNullValue());
        for (String form : List.of(number.replace("/", "-"), number.replace("/", ""), number.replace("/", "%2F"))) {
            given().urlEncodingEnabled(false)
                    .get("/v1/qualifications/" + form)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(put.header("ETag")))
                    .body("number", equalTo(number))
                    .body("ofqualNumber", equalTo(number))
                    .body("href", equalTo(AnEntry.path(number)))
                    .body("status", equalTo("current"))
                    .body("titleLabel", equalTo("Diploma in leadership and management for adult care"))
                    .body("titleJudged", equalTo(false))
                    .body("certificationEnd", nullValue())
                    .body("combination.groups[0].units[0].credit", equalTo(4))
                    .body("combination.groups[0].complete", equalTo(true))
                    .body("warnings", empty())
                    .body("version", equalTo(1));
        }
        given().header("If-None-Match", put.header("ETag"))
                .get(AnEntry.path(number))
                .then()
                .statusCode(304);
    }

    @Test
    void changesWithItsTagOnlyAndStaysAsItIsWhenItIsSaidAgain() {
        String number = AnEntry.number();
        String first =
                author.put(AnEntry.path(number), null, AnEntry.of("level", 4)).header("ETag");

        author.put(AnEntry.path(number), null, AnEntry.of("level", 4))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first));
        author.put(AnEntry.path(number), null, AnEntry.of("level", 5)).then().statusCode(428);
        String second =
                author.put(AnEntry.path(number), first, AnEntry.of("level", 5)).header("ETag");
        assertThat(second).isNotEqualTo(first);
        author.put(AnEntry.path(number), first, AnEntry.of("level", 6)).then().statusCode(412);
        author.put(AnEntry.path(AnEntry.number()), second, AnEntry.of()).then().statusCode(412);
        given().get(AnEntry.path(number)).then().body("level", equalTo(5)).body("version", equalTo(2));
    }

    @Test
    void onlyAuthorsAndTheOperatorWrite() {
        String path = AnEntry.path(AnEntry.number());

        given().contentType("application/json")
                .body(AnEntry.of())
                .put(path)
                .then()
                .statusCode(401);
        Partner.trainingProvider("TP-001").put(path, null, AnEntry.of()).then().statusCode(403);
        Partner.operator().put(path, null, AnEntry.of()).then().statusCode(201);
        given().get("/v1/qualifications/699-0000-0").then().statusCode(404).body("type", endsWith(":not-found"));
        given().get("/v1/qualifications/nonsense").then().statusCode(404);
        author.put("/v1/qualifications/nonsense", null, AnEntry.of())
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("number"));
    }

    @Test
    void everyFaultOfShapeIsToldAtOnce() {
        author.put(
                        AnEntry.path(AnEntry.number()),
                        null,
                        Map.of(
                                "title",
                                " ",
                                "level",
                                9,
                                "credit",
                                0,
                                "successor",
                                "601-4347-2",
                                "titleCode",
                                0,
                                "combination",
                                Map.of(
                                        "groups",
                                        List.of(Map.of("code", "a b", "title", "x", "units", List.of("nonsense"))))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/level",
                                "/credit",
                                "/successor",
                                "/titleCode",
                                "/combination/groups/0/code",
                                "/combination/groups/0/mandatory",
                                "/combination/groups/0/units/0"));
        author.put(AnEntry.path(AnEntry.number()), null, AnEntry.of("starts", "31/12/2020"))
                .then()
                .statusCode(400);
        author.put(
                        AnEntry.path(AnEntry.number()),
                        null,
                        AnEntry.of("combination", Map.of("groups", Collections.nCopies(51, group("M", true)))))
                .then()
                .statusCode(400);
        author.put(
                        AnEntry.path(AnEntry.number()),
                        null,
                        AnEntry.of(
                                "combination",
                                Map.of(
                                        "groups",
                                        List.of(group(
                                                "M",
                                                true,
                                                Collections.nCopies(501, "K/104/0809")
                                                        .toArray(String[]::new))))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/combination/groups/0/units"));
    }

    @Test
    void whatDoesNotFitTheRegisterIsNamedWithPointers() {
        author.put(
                        AnEntry.path(AnEntry.number()),
                        null,
                        AnEntry.of(
                                "starts",
                                "2020-01-01",
                                "operationalEnd",
                                "2019-12-31",
                                "certificationEnd",
                                "2019-12-30",
                                "successor",
                                AnEntry.number(),
                                "titleCode",
                                7777,
                                "combination",
                                Map.of("groups", List.of(group("M", true, AnEntry.reference())))))
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-qualification"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "ends-before-start",
                                "ends-before-start",
                                "certification-ends-first",
                                "unknown-qualification",
                                "unknown-title",
                                "unknown-unit"))
                .body("errors.pointer", hasItems("/operationalEnd", "/successor", "/combination/groups/0/units/0"));
    }

    @Test
    void successorsMakeNoCycle() {
        List<String> chain =
                IntStream.range(0, 3).mapToObj(i -> AnEntry.number()).toList();
        author.put(AnEntry.path(chain.get(0)), null, AnEntry.of()).then().statusCode(201);
        author.put(AnEntry.path(chain.get(1)), null, AnEntry.of("successor", chain.get(0)))
                .then()
                .statusCode(201);
        author.put(AnEntry.path(chain.get(2)), null, AnEntry.of("successor", chain.get(1)))
                .then()
                .statusCode(201);

        author.put(
                        AnEntry.path(chain.get(0)),
                        author.tag(AnEntry.path(chain.get(0))),
                        AnEntry.of("successor", chain.get(2)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("successor-cycle"));
        String self = AnEntry.number();
        author.put(AnEntry.path(self), null, AnEntry.of("successor", self))
                .then()
                .statusCode(422)
                .body("errors.code", contains("own-successor"));
    }

    @Test
    void twoWhoSetEachOtherAsSuccessorAtOnceDoNotBothWin() throws Exception {
        String one = AnEntry.number();
        String other = AnEntry.number();
        for (String number : List.of(one, other)) {
            author.put(AnEntry.path(number), null, AnEntry.of()).then().statusCode(201);
        }
        List<Callable<Integer>> both = List.of(
                () -> author.put(AnEntry.path(one), author.tag(AnEntry.path(one)), AnEntry.of("successor", other))
                        .statusCode(),
                () -> author.put(AnEntry.path(other), author.tag(AnEntry.path(other)), AnEntry.of("successor", one))
                        .statusCode());
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void isFoundByWhatItIs() {
        String body = "Body " + UUID.randomUUID();
        String ended = AnEntry.number();
        String current = AnEntry.number();
        String upcoming = AnEntry.number();
        UUID competence = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);
        String unit = aUnit(3, 3, Map.of("id", competence, "coverage", "partial"));
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
                        Map.of("groups", List.of(group("M", true, unit)))));
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
        given().get("/v1/qualifications?competence=gone").then().statusCode(404);
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
    void aNumberThatLooksLikeAMisprintIsTakenWithAWarning() {
        String number = AnEntry.number();
        char last = number.charAt(number.length() - 1);
        String misprint = number.substring(0, number.length() - 1) + (last == '0' ? '1' : '0');

        author.put(AnEntry.path(misprint), null, AnEntry.of())
                .then()
                .statusCode(201)
                .body("warnings.code", contains("check-character"));
    }

    @Test
    void markupAndFormulasAreTextAndComeBackUnharmed() {
        String number = AnEntry.number();
        String title = "<b>=cmd|' /C calc'!A0</b> & \"quotes\"";

        author.put(AnEntry.path(number), null, AnEntry.of("title", title, "provenance", "=1+1"));

        given().get(AnEntry.path(number)).then().body("title", equalTo(title)).body("provenance", equalTo("=1+1"));
        assertThat(given().accept("text/csv").get("/v1/qualifications").asString())
                .contains(",'=1+1,");
    }

    @Test
    void theOrderOfGroupsAndUnitsIsKept() {
        String number = AnEntry.number();
        List<String> units = List.of(aUnit(3, 3), aUnit(4, 3), aUnit(5, 3));
        List<String> backwards = units.reversed();

        author.put(
                AnEntry.path(number),
                null,
                AnEntry.of(
                        "combination",
                        Map.of(
                                "groups",
                                List.of(group("Z", true, backwards.toArray(String[]::new)), group("A", false)))));

        given().get(AnEntry.path(number))
                .then()
                .body("combination.groups.code", contains("Z", "A"))
                .body("combination.groups[0].units.reference", equalTo(backwards));
        given().get("/v1/units?qualification=" + number)
                .then()
                .body("items.reference", containsInAnyOrder(units.toArray()));
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

    private static Map<String, Object> group(String code, boolean mandatory, String... units) {
        return Map.of("code", code, "title", "Group " + code, "mandatory", mandatory, "units", List.of(units));
    }

    @SafeVarargs
    private String aUnit(int credit, int level, Map<String, Object>... competences) {
        String reference = AnEntry.reference();
        author.put(
                        AnEntry.unitPath(reference),
                        null,
                        AnEntry.of("credit", credit, "level", level, "competences", List.of(competences)))
                .then()
                .statusCode(201)
                .body("title", not(nullValue()));
        return reference;
    }
}
