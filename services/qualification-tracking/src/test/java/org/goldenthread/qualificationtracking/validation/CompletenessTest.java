package org.goldenthread.qualificationtracking.validation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletenessTest extends ServiceTest {

    private static final String ETHNICITY = "answers.find { it.answer == 'ethnicity' }.";

    @Test
    void countsWhatTheReturnLeadsToAgainstTheUsualThresholds() {
        Partner submitter = Partner.authority(anEmployer());
        String path = submitter.opens(anOpenCollection());
        submitter.get(path + "/completeness").then().statusCode(409).body("type", endsWith(":state-forbids"));

        send(submitter, path);

        submitter
                .get(path + "/completeness")
                .then()
                .statusCode(200)
                .body("met", equalTo(false))
                .body(ETHNICITY + "complete", equalTo(1))
                .body(ETHNICITY + "workers", equalTo(2))
                .body(ETHNICITY + "percent", equalTo(50f))
                .body(ETHNICITY + "threshold", equalTo(90))
                .body("answers.find { it.answer == 'jobRole' }.met", equalTo(true));
        submitter
                .get(path + "/completeness/workplaces")
                .then()
                .body("items", hasSize(1))
                .body("items[0].workplace", equalTo("WP1"))
                .body("items[0]." + ETHNICITY + "complete", equalTo(1));
        Partner.authority(anEmployer()).get(path + "/completeness").then().statusCode(404);
    }

    @Test
    void asksForAsMuchAsTheCollectionDoes() {
        Instant now = Instant.now();
        String code = "THRESHOLDS-" + now.toEpochMilli();
        Map<String, Object> collection = Map.of(
                "code", code,
                "title", "A test",
                "period", "T" + now.toEpochMilli(),
                "opensAt", now.minus(Duration.ofDays(1)).toString(),
                "dueAt", now.plus(Duration.ofDays(1)).toString(),
                "closesAt", now.plus(Duration.ofDays(2)).toString(),
                "thresholds", Map.of("ethnicity", 50));
        Partner.nationalBody()
                .post("/v1/collections", null, collection)
                .then()
                .statusCode(201)
                .body("thresholds.ethnicity", equalTo(50));
        Partner submitter = Partner.authority(anEmployer());
        String path = submitter.opens(code);

        send(submitter, path);

        submitter.get(path + "/completeness").then().body(ETHNICITY + "met", equalTo(true));
    }

    @Test
    void anAnswerThatNoneAsksForIsNoThreshold() {
        Instant now = Instant.now();
        Partner.nationalBody()
                .post(
                        "/v1/collections",
                        null,
                        Map.of(
                                "code", "SHOES",
                                "title", "A test",
                                "period", "SHOES",
                                "opensAt", now.toString(),
                                "dueAt", now.plusSeconds(1).toString(),
                                "closesAt", now.plusSeconds(2).toString(),
                                "thresholds", Map.of("shoeSize", 50)))
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-request"));
    }

    private static void send(Partner submitter, String path) {
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("TOTALPERMTEMP=2"),
                AFile.workers().row().row("UNIQUEWORKERID=S2", "MAINJOBROLE=8", "NINUMBER=AB123457C", "ETHNICITY="));
    }
}
