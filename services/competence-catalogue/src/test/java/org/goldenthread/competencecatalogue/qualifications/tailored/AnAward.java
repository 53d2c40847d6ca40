package org.goldenthread.competencecatalogue.qualifications.tailored;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.jdbi.v3.core.Jdbi;

/** Awards as they are asked about. */
final class AnAward {

    private AnAward() {}

    static ValidatableResponse check(Map<String, Object> question) {
        return Partner.authority()
                .request()
                .contentType(ContentType.JSON)
                .body(question)
                .post("/v1/tailored-awards/check")
                .then();
    }

    static List<Map<String, Object>> references(List<String> references) {
        List<Map<String, Object>> units = new ArrayList<>();
        references.forEach(reference -> units.add(Map.of("reference", reference)));
        return units;
    }

    /** A unit that covers a competence of each of the classes, which are our judgement. */
    static String unit(Jdbi database, int credit, int level, CompetenceClass... classes) {
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
