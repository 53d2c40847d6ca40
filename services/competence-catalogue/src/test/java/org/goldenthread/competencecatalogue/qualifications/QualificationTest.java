package org.goldenthread.competencecatalogue.qualifications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QualificationTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Test
    void isRegisteredAndReadByAnyFormOfItsNumberWithoutAToken() {
        String number = AnEntry.number();
        String unit = AnEntry.unit(4, 3);
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
                        "combination", Map.of("minimumCredit", 4, "groups", List.of(AnEntry.group("M", true, unit)))));

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
                        AnEntry.of("combination", Map.of("groups", Collections.nCopies(51, AnEntry.group("M", true)))))
                .then()
                .statusCode(400);
        author.put(
                        AnEntry.path(AnEntry.number()),
                        null,
                        AnEntry.of(
                                "combination",
                                Map.of(
                                        "groups",
                                        List.of(AnEntry.group(
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
                                Map.of("groups", List.of(AnEntry.group("M", true, AnEntry.reference())))))
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
        List<String> units = List.of(AnEntry.unit(3, 3), AnEntry.unit(4, 3), AnEntry.unit(5, 3));
        List<String> backwards = units.reversed();

        author.put(
                AnEntry.path(number),
                null,
                AnEntry.of(
                        "combination",
                        Map.of(
                                "groups",
                                List.of(
                                        AnEntry.group("Z", true, backwards.toArray(String[]::new)),
                                        AnEntry.group("A", false)))));

        given().get(AnEntry.path(number))
                .then()
                .body("combination.groups.code", contains("Z", "A"))
                .body("combination.groups[0].units.reference", equalTo(backwards));
        given().get("/v1/units?qualification=" + number)
                .then()
                .body("items.reference", containsInAnyOrder(units.toArray()));
    }
}
