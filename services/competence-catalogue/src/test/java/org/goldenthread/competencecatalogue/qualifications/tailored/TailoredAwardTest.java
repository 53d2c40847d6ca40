package org.goldenthread.competencecatalogue.qualifications.tailored;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** On the structures of the seed: the diploma in management of 2014, the level 4 NVQ of 2008. */
@QuarkusTest
class TailoredAwardTest extends ServiceTest {

    private static final String DIPLOMA = "GT-L3-DIPLOMA-MANAGEMENT-2014";
    private static final String NVQ = "500/4105/8";
    private static final List<String> MANDATORY =
            List.of("T/506/2952", "A/506/1821", "F/506/2596", "R/506/1937", "D/506/1942");

    @Inject
    Jdbi database;

    @Test
    void tellsWhatIsMissingInCreditsByGroup() {
        List<Map<String, Object>> units = AnAward.references(MANDATORY.subList(0, 4));
        units.addAll(AnAward.references(List.of("T/506/1820", "J/506/1921", "K/104/0809")));
        units.add(Map.of("title", "Our induction", "credit", 3));

        AnAward.check(Map.of("qualification", DIPLOMA, "units", units))
                .statusCode(200)
                .body("verdict", equalTo("notMet"))
                .body("qualification", equalTo(DIPLOMA))
                .body("chosenCredit", equalTo(31))
                .body(
                        "requirements.requirement",
                        contains("mandatoryUnits", "groupCredit", "groupCredit", "creditAtLevel", "totalCredit"))
                .body("requirements.of", contains("A", "A", "B", null, null))
                .body("requirements.counted", contains(4, 21, 7, 28, 28))
                .body("requirements.missing", contains(1, 10, 10, 20, 27))
                // a unit that is in no group that is known may be one of B, of which not all are known
                .body("requirements.verdict", contains("notMet", "notMet", "unknown", "unknown", "unknown"))
                .body("requirements[0].missingUnits.reference", contains("D/506/1942"))
                .body("requirements[0].missingUnits.credit", contains(10))
                .body("groups.credit", contains(21, 7, 0))
                .body("units.group", contains("A", "A", "A", "A", "B", "B", null, null))
                .body(
                        "units.remark",
                        contains(
                                "counts",
                                "counts",
                                "counts",
                                "counts",
                                "counts",
                                "counts",
                                "notListed",
                                "notInQualification"));
    }

    @Test
    void isMetByThirtyOneSeventeenAndSeven() {
        List<Map<String, Object>> units = AnAward.references(MANDATORY);
        // of B: 3 + 4 + 5 + 5 + 4 + 4 = 25 credits, so that 55 are reached without the further units
        units.addAll(AnAward.references(
                List.of("T/506/1820", "J/506/1921", "K/506/1927", "M/506/1928", "J/506/2292", "K/506/1930")));

        AnAward.check(Map.of("qualification", DIPLOMA, "units", units))
                .body("verdict", equalTo("met"))
                .body("requirements.missing", contains(0, 0, 0, 0, 0));
        Collections.reverse(units);
        AnAward.check(Map.of("qualification", DIPLOMA, "units", units)).body("verdict", equalTo("met"));
    }

    @Test
    void whatIsBeyondTheMostOfAGroupIsSaid() {
        String number = AnEntry.number();
        List<String> units = List.of(AnAward.unit(database, 4, 3), AnAward.unit(database, 5, 3));
        Partner.nationalBody()
                .put(
                        AnEntry.path(number),
                        null,
                        AnEntry.of(
                                "level",
                                3,
                                "combination",
                                Map.of(
                                        "groups",
                                        List.of(Map.of(
                                                "code",
                                                "C",
                                                "title",
                                                "Further",
                                                "mandatory",
                                                false,
                                                "maximumCredit",
                                                7,
                                                "minimumCredit",
                                                6,
                                                "units",
                                                units)))))
                .then()
                .statusCode(201);

        AnAward.check(Map.of("qualification", number, "units", AnAward.references(units)))
                .body("verdict", equalTo("met"))
                .body("groups[0].credit", equalTo(9))
                .body("groups[0].counting", equalTo(7))
                .body("groups[0].beyondMaximum", equalTo(2));
    }

    @Test
    void countsUnitsWhereAnAwardAsksForUnits() {
        List<String> mandatory = List.of("K/104/0809", "K/104/0812", "J/104/0820", "D/104/0824");
        List<Map<String, Object>> units = AnAward.references(mandatory);
        units.addAll(AnAward.references(List.of("D/104/0810", "H/104/0811", "GT-LMC-B7")));

        AnAward.check(Map.of("qualification", NVQ, "units", units))
                .body("verdict", equalTo("notMet"))
                .body("requirements.requirement", contains("mandatoryUnits", "groupUnits"))
                .body("requirements.measure", contains("units", "units"))
                .body("requirements.missing", contains(0, 1))
                .body("units.remark", org.hamcrest.Matchers.everyItem(equalTo("creditUnknown")))
                .body("units[6].verified", equalTo(false));
        units.addAll(AnAward.references(List.of("F/104/0816")));
        AnAward.check(Map.of("qualification", NVQ, "units", units)).body("verdict", equalTo("met"));
    }

    @Test
    void asksNoKeyButAToken() {
        given().contentType(ContentType.JSON)
                .body(Map.of("qualification", NVQ, "units", List.of()))
                .post("/v1/tailored-awards/check")
                .then()
                .statusCode(401);
        AnAward.check(Map.of("qualification", NVQ, "units", List.of()))
                .statusCode(200)
                .body("requirements[0].missingUnits.size()", equalTo(4));
    }

    @Test
    void isToldAllThatIsWrongWithTheQuestion() {
        String known = AnAward.unit(database, 6, 4);
        AnAward.check(Map.of(
                        "qualification", AnEntry.number(),
                        "units",
                                List.of(
                                        Map.of("reference", AnEntry.reference()),
                                        Map.of("reference", known, "credit", 7, "level", 4),
                                        Map.of("reference", known),
                                        Map.of("title", "Ours"))))
                .statusCode(422)
                .body("type", endsWith(":invalid-award"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/qualification",
                                "/units/0/reference",
                                "/units/1/credit",
                                "/units/2/reference",
                                "/units/3"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown-qualification",
                                "unknown-unit",
                                "differs-from-register",
                                "repeated",
                                "reference-or-credit"));
        AnAward.check(Map.of("qualification", "603/2681/5", "units", List.of()))
                .statusCode(422)
                .body("errors.code", contains("no-rules-of-combination"));
        AnAward.check(Map.of("units", List.of())).statusCode(400).body("errors.code", contains("one-of"));
        AnAward.check(Map.of("units", Collections.nCopies(201, Map.of("credit", 1)), "qualification", NVQ))
                .statusCode(400);
        AnAward.check(Map.of("units", List.of(Map.of("credit", 1, "competenceClass", "other")), "qualification", NVQ))
                .statusCode(400)
                .body("errors.pointer", contains("/units/0/competenceClass"));
    }
}
