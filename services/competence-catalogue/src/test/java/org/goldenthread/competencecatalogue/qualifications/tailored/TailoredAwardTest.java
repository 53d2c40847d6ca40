package org.goldenthread.competencecatalogue.qualifications.tailored;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
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
        List<Map<String, Object>> units = references(MANDATORY.subList(0, 4));
        units.addAll(references(List.of("T/506/1820", "J/506/1921", "K/104/0809")));
        units.add(Map.of("title", "Our induction", "credit", 3));

        check(Map.of("qualification", DIPLOMA, "units", units))
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
        List<Map<String, Object>> units = references(MANDATORY);
        // of B: 3 + 4 + 5 + 5 + 4 + 4 = 25 credits, so that 55 are reached without the further units
        units.addAll(references(
                List.of("T/506/1820", "J/506/1921", "K/506/1927", "M/506/1928", "J/506/2292", "K/506/1930")));

        check(Map.of("qualification", DIPLOMA, "units", units))
                .body("verdict", equalTo("met"))
                .body("requirements.missing", contains(0, 0, 0, 0, 0));
        Collections.reverse(units);
        check(Map.of("qualification", DIPLOMA, "units", units)).body("verdict", equalTo("met"));
    }

    @Test
    void whatIsBeyondTheMostOfAGroupIsSaid() {
        String number = AnEntry.number();
        List<String> units = List.of(aUnit(4, 3), aUnit(5, 3));
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

        check(Map.of("qualification", number, "units", references(units)))
                .body("verdict", equalTo("met"))
                .body("groups[0].credit", equalTo(9))
                .body("groups[0].counting", equalTo(7))
                .body("groups[0].beyondMaximum", equalTo(2));
    }

    @Test
    void countsUnitsWhereAnAwardAsksForUnits() {
        List<String> mandatory = List.of("K/104/0809", "K/104/0812", "J/104/0820", "D/104/0824");
        List<Map<String, Object>> units = references(mandatory);
        units.addAll(references(List.of("D/104/0810", "H/104/0811", "GT-LMC-B7")));

        check(Map.of("qualification", NVQ, "units", units))
                .body("verdict", equalTo("notMet"))
                .body("requirements.requirement", contains("mandatoryUnits", "groupUnits"))
                .body("requirements.measure", contains("units", "units"))
                .body("requirements.missing", contains(0, 1))
                .body("units.remark", org.hamcrest.Matchers.everyItem(equalTo("creditUnknown")))
                .body("units[6].verified", equalTo(false));
        units.addAll(references(List.of("F/104/0816")));
        check(Map.of("qualification", NVQ, "units", units)).body("verdict", equalTo("met"));
    }

    @Test
    void classesComeFromTheCompetencesOrTheCaller() {
        String generic = aUnit(6, 4, CompetenceClass.GENERIC);
        String specialist = aUnit(9, 4, CompetenceClass.SPECIALIST);
        String mixed = aUnit(5, 4, CompetenceClass.GENERIC, CompetenceClass.PARTNERSHIP);
        List<Map<String, Object>> units = references(List.of(generic, specialist, mixed));
        units.add(Map.of("title", "Our policies", "credit", 4, "competenceClass", "organisational"));
        units.add(Map.of("title", "More finance", "credit", 2, "level", 5, "competenceClass", "topUp"));
        Map<String, Object> mix = Map.of(
                "measure",
                "credits",
                "credit",
                30,
                "generic",
                6,
                "specialist",
                12,
                "partnership",
                4,
                "topUp",
                2,
                "organisational",
                3);

        check(Map.of("mix", mix, "units", units))
                .statusCode(200)
                .body("verdict", equalTo("notMet"))
                .body("qualification", nullValue())
                .body(
                        "requirements.of",
                        contains("generic", "specialist", "partnership", "organisational", "topUp", null))
                .body("requirements.missing", contains(0, 3, 4, 0, 0, 4))
                .body("requirements.verdict", contains("met", "unknown", "unknown", "met", "met", "notMet"))
                .body("parts.find { it.part == 'specialist' }.credit", equalTo(9))
                .body("units.competenceClass", contains("generic", "specialist", null, "organisational", "topUp"))
                .body("units.classByCaller", contains(false, false, false, true, true))
                .body("units.classJudged", contains(true, true, true, false, false))
                .body("units.remark", contains("counts", "counts", "classMixed", "counts", "counts"));
        units.set(2, Map.of("reference", mixed, "competenceClass", "partnership"));
        check(Map.of("mix", mix, "units", units))
                .body("requirements.verdict", contains("met", "notMet", "met", "met", "met", "notMet"))
                .body("units[2].classByCaller", equalTo(true));
    }

    @Test
    void aMixMayBeInShares() {
        List<Map<String, Object>> units = List.of(
                Map.of("credit", 13, "competenceClass", "generic"),
                Map.of("credit", 20, "competenceClass", "specialist"));

        check(Map.of(
                        "mix",
                        Map.of("measure", "percent", "credit", 37, "generic", 33, "specialist", 60),
                        "units",
                        units))
                .body("requirements.required", contains(13, 23, 37))
                .body("requirements.missing", contains(0, 3, 4));
    }

    @Test
    void aMixMayBeNamedByLevelAndSize() {
        List<Map<String, Object>> units = List.of(
                Map.of("credit", 20, "competenceClass", "generic"),
                Map.of("credit", 25, "competenceClass", "specialist"));
        var mix = given().get("/v1/mixes/registered/small/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        var answer = check(Map.of("namedMix", named("version", 1, "credit", 90), "units", units))
                .statusCode(200)
                .body("qualification", nullValue())
                .body("mix.level", equalTo("registered"))
                .body("mix.size", equalTo("small"))
                .body("mix.version", equalTo(1))
                .body("mix.judged", equalTo(mix.getBoolean("judged")))
                .body("mix.reason", equalTo(mix.getString("reason")))
                .body("requirements.of", contains("generic", "specialist", "partnership", null));
        answer.body(
                "requirements.required",
                contains(
                        Math.ceilDiv(mix.getInt("generic") * 90, 100),
                        Math.ceilDiv(mix.getInt("specialist") * 90, 100),
                        Math.ceilDiv(mix.getInt("partnership") * 90, 100),
                        90));
        int newest = given().get("/v1/mixes/registered/small").jsonPath().getInt("version");
        check(Map.of("namedMix", named("credit", 90), "units", units)).body("mix.version", equalTo(newest));
        check(Map.of("mix", Map.of("measure", "credits", "generic", 1), "units", units))
                .body("mix", nullValue());
    }

    @Test
    void aNamedMixIsOneThatThereIs() {
        check(Map.of("namedMix", named("version", 999_999, "credit", 90), "units", List.of(Map.of("title", "Ours"))))
                .statusCode(422)
                .body("type", endsWith(":invalid-award"))
                .body("errors.pointer", containsInAnyOrder("/namedMix/version", "/units/0"))
                .body("errors.code", containsInAnyOrder("unknown-version", "reference-or-credit"));
        check(Map.of("namedMix", Map.of("level", "king", "size", "small", "credit", 90), "units", List.of()))
                .statusCode(400)
                .body("errors.pointer", contains("/namedMix/level"));
        check(Map.of("namedMix", Map.of("size", "small", "version", 0), "units", List.of()))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/namedMix/level", "/namedMix/credit", "/namedMix/version"));
        check(Map.of("namedMix", named("credit", 90), "qualification", NVQ, "units", List.of()))
                .statusCode(400)
                .body("errors.code", contains("one-of"));
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> named = new HashMap<>(Map.of("level", "registered", "size", "small"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return named;
    }

    @Test
    void asksNoKeyButAToken() {
        given().contentType(ContentType.JSON)
                .body(Map.of("qualification", NVQ, "units", List.of()))
                .post("/v1/tailored-awards/check")
                .then()
                .statusCode(401);
        check(Map.of("qualification", NVQ, "units", List.of()))
                .statusCode(200)
                .body("requirements[0].missingUnits.size()", equalTo(4));
    }

    @Test
    void isToldAllThatIsWrongWithTheQuestion() {
        String known = aUnit(6, 4);
        check(Map.of(
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
        check(Map.of("qualification", "603/2681/5", "units", List.of()))
                .statusCode(422)
                .body("errors.code", contains("no-rules-of-combination"));
        check(Map.of("units", List.of())).statusCode(400).body("errors.code", contains("one-of"));
        check(Map.of("units", Collections.nCopies(201, Map.of("credit", 1)), "qualification", NVQ))
                .statusCode(400);
        check(Map.of("units", List.of(Map.of("credit", 1, "competenceClass", "other")), "qualification", NVQ))
                .statusCode(400)
                .body("errors.pointer", contains("/units/0/competenceClass"));
    }

    @Test
    void aMixIsPossible() {
        for (var wrong : Map.of(
                        "less-than-its-parts", Map.of("measure", "credits", "credit", 5, "generic", 6),
                        "more-than-all", Map.of("measure", "percent", "credit", 5, "generic", 60, "topUp", 41),
                        "missing", Map.of("measure", "percent", "generic", 60),
                        "nothing-asked", Map.of("measure", "credits", "generic", 0))
                .entrySet()) {
            check(Map.of("mix", wrong.getValue(), "units", List.of()))
                    .statusCode(422)
                    .body("errors.code", contains(wrong.getKey()));
        }
    }

    private static ValidatableResponse check(Map<String, Object> question) {
        return Partner.authority()
                .request()
                .contentType(ContentType.JSON)
                .body(question)
                .post("/v1/tailored-awards/check")
                .then();
    }

    private static List<Map<String, Object>> references(List<String> references) {
        List<Map<String, Object>> units = new ArrayList<>();
        references.forEach(reference -> units.add(Map.of("reference", reference)));
        return units;
    }

    /** A unit that covers a competence of each of the classes, which are our judgement. */
    private String aUnit(int credit, int level, CompetenceClass... classes) {
        String reference = AnEntry.reference();
        List<Map<String, Object>> covered = Arrays.stream(classes)
                .<Map<String, Object>>map(one -> {
                    UUID competence = AnEntry.competence(database, one, true, true);
                    return Map.of("id", competence, "coverage", "full");
                })
                .toList();
        Partner.nationalBody()
                .put(
                        AnEntry.unitPath(reference),
                        null,
                        AnEntry.of("credit", credit, "level", level, "competences", covered))
                .then()
                .statusCode(201);
        return reference;
    }
}
