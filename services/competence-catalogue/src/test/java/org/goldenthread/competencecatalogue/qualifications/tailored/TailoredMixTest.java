package org.goldenthread.competencecatalogue.qualifications.tailored;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Against a mix of skills, the request's own or one of the catalogue. */
@QuarkusTest
class TailoredMixTest extends ServiceTest {

    private static final String NVQ = "500/4105/8";

    @Inject
    Jdbi database;

    @Test
    void classesComeFromTheCompetencesOrTheCaller() {
        String generic = AnAward.unit(database, 6, 4, CompetenceClass.GENERIC);
        String specialist = AnAward.unit(database, 9, 4, CompetenceClass.SPECIALIST);
        String mixed = AnAward.unit(database, 5, 4, CompetenceClass.GENERIC, CompetenceClass.PARTNERSHIP);
        List<Map<String, Object>> units = AnAward.references(List.of(generic, specialist, mixed));
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

        AnAward.check(Map.of("mix", mix, "units", units))
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
        AnAward.check(Map.of("mix", mix, "units", units))
                .body("requirements.verdict", contains("met", "notMet", "met", "met", "met", "notMet"))
                .body("units[2].classByCaller", equalTo(true));
    }

    @Test
    void aMixMayBeInShares() {
        List<Map<String, Object>> units = List.of(
                Map.of("credit", 13, "competenceClass", "generic"),
                Map.of("credit", 20, "competenceClass", "specialist"));

        AnAward.check(Map.of(
                        "mix",
                        Map.of("measure", "percent", "credit", 37, "generic", 33, "specialist", 60),
                        "units",
                        units))
                .body("requirements.required", contains(13, 23, 37))
                .body("requirements.missing", contains(0, 3, 4));
    }

    @Test
    void aMixIsPossible() {
        for (var wrong : Map.of(
                        "less-than-its-parts", Map.of("measure", "credits", "credit", 5, "generic", 6),
                        "more-than-all", Map.of("measure", "percent", "credit", 5, "generic", 60, "topUp", 41),
                        "missing", Map.of("measure", "percent", "generic", 60),
                        "nothing-asked", Map.of("measure", "credits", "generic", 0))
                .entrySet()) {
            AnAward.check(Map.of("mix", wrong.getValue(), "units", List.of()))
                    .statusCode(422)
                    .body("errors.code", contains(wrong.getKey()));
        }
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

        var answer = AnAward.check(Map.of("namedMix", named("version", 1, "credit", 90), "units", units))
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
        AnAward.check(Map.of("namedMix", named("credit", 90), "units", units)).body("mix.version", equalTo(newest));
        AnAward.check(Map.of("mix", Map.of("measure", "credits", "generic", 1), "units", units))
                .body("mix", nullValue());
    }

    @Test
    void aNamedMixIsOneThatThereIs() {
        AnAward.check(Map.of(
                        "namedMix", named("version", 999_999, "credit", 90), "units", List.of(Map.of("title", "Ours"))))
                .statusCode(422)
                .body("type", endsWith(":invalid-award"))
                .body("errors.pointer", containsInAnyOrder("/namedMix/version", "/units/0"))
                .body("errors.code", containsInAnyOrder("unknown-version", "reference-or-credit"));
        AnAward.check(Map.of("namedMix", Map.of("level", "king", "size", "small", "credit", 90), "units", List.of()))
                .statusCode(400)
                .body("errors.pointer", contains("/namedMix/level"));
        AnAward.check(Map.of("namedMix", Map.of("size", "small", "version", 0), "units", List.of()))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/namedMix/level", "/namedMix/credit", "/namedMix/version"));
        AnAward.check(Map.of("namedMix", named("credit", 90), "qualification", NVQ, "units", List.of()))
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
}
