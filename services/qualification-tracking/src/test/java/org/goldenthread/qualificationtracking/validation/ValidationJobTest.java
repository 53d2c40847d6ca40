package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.qualificationtracking.returns.Mode;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValidationJobTest extends ServiceTest {

    @Inject
    ValidationService service;

    @Inject
    Jdbi database;

    private String employer;
    private Partner submitter;
    private String path;

    @BeforeEach
    void open() {
        employer = anEmployer();
        submitter = Partner.authority(employer);
        path = submitter.opens(anOpenCollection());
        submitter.put(path, AFile.workplaces().row());
        submitter.put(path, AFile.workers().row());
    }

    @Test
    void isTakenOverWhenItsRunnerDies() {
        UUID job = takenByARunnerThatDied(1, "1 second");

        Awaitility.await()
                .untilAsserted(() -> submitter.get("/v1/jobs/" + job).then().body("state", equalTo("succeeded")));
        submitter.get(path).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void givesUpAfterThreeAttemptsAndLeavesADraft() {
        UUID job = takenByARunnerThatDied(3, "1 second");

        Awaitility.await()
                .untilAsserted(() -> submitter
                        .get("/v1/jobs/" + job)
                        .then()
                        .body("state", equalTo("failed"))
                        .body("failure", notNullValue()));
        submitter
                .get(path)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("interruption", notNullValue())
                .body("files.workers.rows", equalTo(1));
    }

    @Test
    void canBeCancelled() {
        UUID job = takenByARunnerThatDied(1, "1 hour");

        submitter.request().delete("/v1/jobs/" + job).then().statusCode(200).body("state", equalTo("cancelled"));
        submitter.get(path).then().body("state", equalTo("DRAFT"));
        submitter.validates(path, "merge").then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void isNotStartedTwiceForOneReturn() {
        UUID job = takenByARunnerThatDied(1, "1 hour");

        submitter
                .post(path + "/validation", submitter.tag(path), Map.of("mode", "merge"))
                .then()
                .statusCode(409)
                .body("type", endsWith("state-forbids"))
                .body("job", equalTo("/v1/jobs/" + job));
    }

    @Test
    void endsWhenANewFileArrives() {
        UUID job = takenByARunnerThatDied(1, "1 hour");

        submitter.put(path, AFile.workers().row("SALARY=33000")).then().statusCode(200);
        submitter.get(path).then().body("state", equalTo("DRAFT"));
        submitter.get("/v1/jobs/" + job).then().body("state", equalTo("cancelled"));
    }

    @Test
    void letsOnlyOneOfTwoClientsChangeTheSameVersion() {
        String tag = submitter.tag(path);
        var answers = Stream.of("merge", "replace")
                .map(mode -> CompletableFuture.supplyAsync(
                        () -> submitter.post(path + "/validation", tag, Map.of("mode", mode))))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnlyOnce(202)
                .contains(412);
    }

    /** A validation that was started and taken by a runner that renews nothing. */
    private UUID takenByARunnerThatDied(int attempts, String lease) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        String tag = submitter.tag(path);
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID job = service.start(id, employer, Mode.MERGE, tag);
            database.useHandle(handle -> handle.execute(
                    "update job set state = 'RUNNING', owner = ?, attempts = ?, lease_until = now() + cast(? as interval) where id = ?",
                    Ids.next(),
                    attempts,
                    lease,
                    job));
            return job;
        });
    }
}
