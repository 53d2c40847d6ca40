package org.goldenthread.competencecatalogue.qualifications.units;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();
    private final String reference = AnEntry.reference();
    private final String path = AnEntry.unitPath(reference);

    @Inject
    Jdbi database;

    @Test
    void coversCompetencesAndIsFoundByThem() {
        UUID fully = AnEntry.competence(database, CompetenceClass.SPECIALIST, true, true);
        UUID partly = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);

        author.put(
                        path,
                        null,
                        AnEntry.of(
                                "level",
                                4,
                                "credit",
                                6,
                                "competences",
                                List.of(covers(fully, "full"), covers(partly, "partial"))))
                .then()
                .statusCode(201);

        given().get(path)
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference))
                .body("competences.size()", equalTo(2))
                .body("competences.find { it.competence.id == '%s' }.coverage".formatted(fully), equalTo("full"))
                .body(
                        "competences.find { it.competence.id == '%s' }.competence.classJudged".formatted(fully),
                        equalTo(true))
                .body(
                        "competences.find { it.competence.id == '%s' }.competence.verified".formatted(fully),
                        equalTo(true))
                .body("competences.find { it.competence.id == '%s' }.coverage".formatted(partly), equalTo("partial"));
        for (UUID competence : List.of(fully, partly)) {
            given().get("/v1/units?competence=" + competence).then().body("items.reference", contains(reference));
        }
        given().get("/v1/units?level=3&competence=" + fully).then().body("items", empty());
        given().get("/v1/units?text=of diploma&competence=" + fully)
                .then()
                .body("items.reference", contains(reference));
    }

    @Test
    void coversNoDraftNothingUnknownAndNothingTwice() {
        UUID draft = AnEntry.competence(database, CompetenceClass.GENERIC, false, false);
        UUID published = AnEntry.competence(database, CompetenceClass.GENERIC, false, true);

        author.put(
                        path,
                        null,
                        AnEntry.of(
                                "competences",
                                List.of(
                                        covers(draft, "full"),
                                        covers(UUID.randomUUID(), "full"),
                                        covers(published, "full"),
                                        covers(published, "partial"))))
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-unit"))
                .body("errors.code", contains("unknown-competence", "unknown-competence", "repeated"))
                .body("errors.pointer", contains("/competences/0/id", "/competences/1/id", "/competences/3/id"));
        given().get(path).then().statusCode(404);
        author.put(path, null, AnEntry.of("competences", Collections.nCopies(101, covers(published, "full"))))
                .then()
                .statusCode(400);
        author.put(path, null, AnEntry.of("competences", List.of(Map.of("id", published, "coverage", "half"))))
                .then()
                .statusCode(400);
    }

    @Test
    void changesWithItsTagOnly() {
        String tag = author.put(path, null, AnEntry.of("credit", 3)).header("ETag");

        author.put(path, null, AnEntry.of("credit", 3)).then().statusCode(200);
        author.put(path, null, AnEntry.of("credit", 4)).then().statusCode(428);
        author.put(path, tag, AnEntry.of("credit", 4)).then().statusCode(200).body("version", equalTo(2));
        author.put(path, tag, AnEntry.of("credit", 5)).then().statusCode(412);
        Partner.authority().put(path, null, AnEntry.of()).then().statusCode(403);
        author.put("/v1/units/nonsense", null, AnEntry.of()).then().statusCode(400);
    }

    @Test
    void aReferenceThatLooksLikeAMisprintIsTakenWithAWarning() {
        String misprint = (reference.charAt(0) == 'A' ? "D" : "A") + reference.substring(1);

        author.put(AnEntry.unitPath(misprint), null, AnEntry.of())
                .then()
                .statusCode(201)
                .body("warnings.code", contains("check-character"));
    }

    private static Map<String, Object> covers(UUID competence, String coverage) {
        return Map.of("id", competence, "coverage", coverage);
    }
}
