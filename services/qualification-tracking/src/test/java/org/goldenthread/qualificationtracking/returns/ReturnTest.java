package org.goldenthread.qualificationtracking.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnTest extends ServiceTest {

    private String collection;
    private String employer;
    private Partner submitter;
    private Partner director;
    private String path;

    @BeforeEach
    void open() {
        collection = anOpenCollection();
        employer = anEmployer();
        submitter = Partner.authority(employer);
        director = Partner.director(employer);
        path = submitter.opens(collection);
    }

    @Test
    void goesFromFilesToSignOff() {
        Response validated = submitter.validates(
                path,
                "merge",
                AFile.workplaces().row(),
                AFile.workers().row(),
                AFile.training().row());
        validated
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("counts.workers", equalTo(1))
                .body("counts.errors", equalTo(0))
                .body("differences.new", equalTo(2));

        Response receipt = submitter.submits(path, null);
        receipt.then()
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("organisation", equalTo(employer))
                .body("files.workers.rows", equalTo(1))
                .body("files.workers.digest", notNullValue())
                .body("rulesVersion", notNullValue())
                .body("contentDigest", notNullValue());
        submitter.get(path).then().body("state", equalTo("SUBMITTED")).body("allowedActions", contains("correct"));
        submitter
                .get("/v1/receipts/" + receipt.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("id", equalTo(receipt.jsonPath().getString("id")));
        assertThat(submitter.get(path + "/receipt").asString()).isEqualTo(receipt.asString());

        director.signsOff(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED_OFF"))
                .body("signedOffRevision", equalTo(1));
    }

    @Test
    void givesTheOriginalReceiptHoweverOftenTheSameContentIsSubmitted() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        String stale = submitter.tag(path);
        var request = submitter.once().noContentType().header("If-Match", stale);
        Response first = request.post(path + "/submission");
        Response sameKey = request.post(path + "/submission");
        Response otherKey = submitter.post(path + "/submission", stale, null);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(sameKey.statusCode()).isEqualTo(201);
        assertThat(sameKey.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(otherKey.statusCode()).isEqualTo(200);
        assertThat(List.of(
                        sameKey.jsonPath().getString("id"), otherKey.jsonPath().getString("id")))
                .containsOnly(first.jsonPath().getString("id"));
    }

    @Test
    void doesNotExistForAnotherOrganisation() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        String receipt = submitter.submits(path, null).jsonPath().getString("id");
        Partner other = Partner.authority("LA-211");
        Partner otherDirector = Partner.director("LA-211");

        for (String get : List.of(
                path,
                path + "/issues",
                path + "/issues/summary",
                path + "/revisions",
                path + "/receipt",
                path + "/files/workers",
                "/v1/receipts/" + receipt)) {
            other.get(get).then().statusCode(404).body("type", endsWith("not-found"));
        }
        other.post(path + "/submission", "\"1.1\"", null).then().statusCode(404);
        other.post(path + "/validation", "\"1.1\"", null).then().statusCode(404);
        other.post(path + "/withdrawal", "\"1.1\"", null).then().statusCode(404);
        other.post(path + "/corrections", "\"1.1\"", null).then().statusCode(404);
        otherDirector.post(path + "/sign-off", "\"1.1\"", null).then().statusCode(404);
        otherDirector
                .post(path + "/refusal", "\"1.1\"", Map.of("reason", "x"))
                .then()
                .statusCode(404);
        other.request()
                .header("If-Match", "\"1.1\"")
                .contentType("text/csv")
                .body("x")
                .put(path + "/files/workers")
                .then()
                .statusCode(404);
        other.post("/v1/returns", null, Map.of("collection", collection, "organisation", employer))
                .then()
                .statusCode(404);
        other.get("/v1/returns?organisation=" + employer).then().statusCode(404);
        assertThat(other.get("/v1/returns?collection=" + collection).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void needsTheRoleForEachAction() {
        director.post("/v1/returns", null, Map.of("collection", collection, "organisation", employer))
                .then()
                .statusCode(403)
                .body("type", endsWith("forbidden"));
        director.post(path + "/submission", "\"1.1\"", null).then().statusCode(403);
        submitter.post(path + "/sign-off", "\"1.1\"", null).then().statusCode(403);
        Partner.nationalBody().get(path).then().statusCode(403);
    }

    @Test
    void asksForTheCurrentTagOnEveryChange() {
        submitter
                .post(path + "/withdrawal", null, null)
                .then()
                .statusCode(428)
                .body("type", endsWith("precondition-required"));
        submitter
                .post(path + "/withdrawal", "\"0.0\"", null)
                .then()
                .statusCode(412)
                .body("type", endsWith("precondition-failed"));
        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .post(path + "/withdrawal")
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
        submitter.post(path + "/withdrawal", submitter.tag(path), null).then().statusCode(200);
    }

    @Test
    void tellsWhatTheStateForbidsAndWhatItAllows() {
        submitter
                .submits(path, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("state-forbids"))
                .body("state", equalTo("DRAFT"))
                .body("allowedActions", hasItem("validate"));
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(409);
        submitter
                .post(path + "/validation", submitter.tag(path), null)
                .then()
                .statusCode(409)
                .body("type", endsWith("files-missing"))
                .body("errors.parameter", contains("workplaces", "workers"));
    }

    @Test
    void keepsWhatCountsUntilTheCorrectionIsSignedOff() {
        signOffAFirst();
        submitter
                .post("/v1/returns", null, Map.of("collection", collection, "organisation", employer))
                .then()
                .statusCode(409)
                .body("type", endsWith("already-submitted"))
                .body("corrections", equalTo(path + "/corrections"));

        submitter
                .post(path + "/corrections", submitter.tag(path), null)
                .then()
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("signedOffRevision", equalTo(1));
        submitter
                .validates(
                        path,
                        "merge",
                        AFile.workplaces().row("STATUS=UPDATE", "TOTALPERMTEMP=2"),
                        AFile.workers()
                                .row("STATUS=UPDATE", "SALARY=31000")
                                .row("UNIQUEWORKERID=S2", "NINUMBER=AB123457C", "MAINJOBROLE=8"))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("differences.updated", equalTo(2))
                .body("differences.new", equalTo(1))
                .body("counts.workers", equalTo(2));
        submitter.submits(path, null).then().statusCode(201).body("revision", equalTo(2));
        submitter.get(path).then().body("signedOffRevision", equalTo(1));
        director.signsOff(path).then().statusCode(200).body("signedOffRevision", equalTo(2));
        submitter.get(path + "/revisions").then().body("items.state", contains("SUPERSEDED", "SIGNED_OFF"));
    }

    @Test
    void leavesWhatAFileLeavesOutAsItIs() {
        signOffAFirst();
        submitter.post(path + "/corrections", submitter.tag(path), null);

        submitter
                .validates(path, "merge", AFile.workplaces().row("STATUS=UPDATE"), AFile.workers())
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("differences.deleted", equalTo(0))
                .body("counts.workers", equalTo(1));
    }

    @Test
    void deletesWhatAReplacingFileLeavesOutOnceTheNumberIsConfirmed() {
        signOffAFirst();
        submitter.post(path + "/corrections", submitter.tag(path), null);
        submitter
                .validates(
                        path,
                        "replace",
                        AFile.workplaces().row("STATUS=UPDATE"),
                        AFile.workers().row("UNIQUEWORKERID=S2"))
                .then()
                .body("differences.deleted", equalTo(1))
                .body("differences.new", equalTo(1))
                .body("differences.unchanged", equalTo(1));

        submitter
                .submits(path, null)
                .then()
                .statusCode(422)
                .body("type", endsWith("deletions-not-confirmed"))
                .body("deleted", equalTo(1));
        submitter.submits(path, Map.of("confirmDeletions", 2)).then().statusCode(422);
        submitter.submits(path, Map.of("confirmDeletions", 1)).then().statusCode(201);
    }

    @Test
    void wantsWarningsAcknowledged() {
        submitter
                .validates(
                        path, "merge", AFile.workplaces().row(), AFile.workers().row("QUALACH01=132"))
                .then()
                .body("state", equalTo("ACCEPTED_WITH_WARNINGS"))
                .body("counts.warnings", equalTo(1));

        submitter.submits(path, null).then().statusCode(422).body("type", endsWith("warnings-not-acknowledged"));
        submitter
                .submits(path, Map.of("acknowledgeWarnings", true))
                .then()
                .statusCode(201)
                .body("warningsAcknowledged", equalTo(true));
    }

    @Test
    void comesBackAsADraftWithItsFilesWhenRefused() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        submitter.submits(path, null);

        director.post(path + "/refusal", submitter.tag(path), Map.of("reason", "The salaries are last year's."))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("refusal.revision", equalTo(1))
                .body("refusal.reason", equalTo("The salaries are last year's."))
                .body("files.workers.rows", equalTo(1));
        submitter
                .get(path + "/revisions/1")
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("refusalReason", equalTo("The salaries are last year's."));
        submitter.validates(path, "merge").then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void startsAfreshAfterAWithdrawal() {
        submitter
                .post(path + "/withdrawal", submitter.tag(path), null)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        Response again =
                submitter.post("/v1/returns", null, Map.of("collection", collection, "organisation", employer));
        again.then().statusCode(201).body("state", equalTo("DRAFT")).body("revision", equalTo(2));
        assertThat(submitter.opens(collection)).isEqualTo(path);
    }

    @Test
    void becomesADraftAgainWithANewFile() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());

        submitter.put(path, AFile.workers().row("SALARY=32000")).then().statusCode(200);
        submitter.get(path).then().body("state", equalTo("DRAFT")).body("counts.workers", equalTo(0));
    }

    @Test
    void isInTimeUntilTheLastMomentOfTheWindowAndNotAfter() {
        Instant closes = Instant.now().plus(Duration.ofHours(1));
        String closing = aCollection(Instant.now().minusSeconds(60), closes);
        String owed = submitter.opens(closing);
        submitter.validates(
                owed, "merge", AFile.workplaces().row(), AFile.workers().row());

        clock.set(closes.plusMillis(1));
        submitter
                .submits(owed, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("collection-closed"))
                .body("closesAt", notNullValue());
        clock.set(closes.minusSeconds(20));
        submitter.submits(owed, null).then().statusCode(201);
    }

    @Test
    void isNeitherValidatedNorTakenApartOnceTheWindowIsClosed() {
        Instant closes = Instant.now().plus(Duration.ofHours(1));
        String closing = submitter.opens(aCollection(Instant.now().minusSeconds(60), closes));
        submitter.validates(
                closing, "merge", AFile.workplaces().row(), AFile.workers().row());

        clock.set(closes);

        submitter
                .post(closing + "/validation", submitter.tag(closing), Map.of("mode", "merge"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":collection-closed"));
        submitter
                .request()
                .header("If-Match", submitter.tag(closing))
                .delete(closing + "/files/workers")
                .then()
                .statusCode(409)
                .body("type", endsWith(":collection-closed"));
        submitter.get(closing).then().body("state", equalTo("ACCEPTED")).body("allowedActions", contains("withdraw"));
    }

    @Test
    void givesBackTheFilesOfEveryRevision() {
        AFile workers = AFile.workers().row();
        submitter.validates(path, "merge", AFile.workplaces().row(), workers);
        submitter.submits(path, null);
        submitter.post(path + "/corrections", submitter.tag(path), null);

        assertThat(submitter.get(path + "/revisions/1/files/workers").asByteArray())
                .isEqualTo(workers.bytes());
        submitter.get(path + "/revisions/2/files/workers").then().statusCode(404);
        submitter.get(path + "/revisions/9/files/workers").then().statusCode(404);
        Partner.authority(anEmployer())
                .get(path + "/revisions/1/files/workers")
                .then()
                .statusCode(404);
    }

    @Test
    void isOpenedOnceHoweverManyAskAtTheSameTime() throws Exception {
        String contested = anOpenCollection();
        try (var callers = Executors.newFixedThreadPool(8)) {
            Callable<Integer> opening = () -> submitter
                    .post("/v1/returns", null, Map.of("collection", contested, "organisation", employer))
                    .statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(8, opening))) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        }
    }

    @Test
    void isNotOpenedOutsideTheWindowOrForAnUnknownCollection() {
        String future = aCollection(
                Instant.now().plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(3)));
        submitter
                .post("/v1/returns", null, Map.of("collection", future, "organisation", employer))
                .then()
                .statusCode(409)
                .body("type", endsWith("collection-not-open-yet"))
                .body("opensAt", notNullValue());
        submitter
                .post("/v1/returns", null, Map.of("collection", "1066", "organisation", employer))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-collection"));
    }

    @Test
    void showsWhatIsOwedAndWhatIsFulfilled() {
        submitter.get("/v1/obligations?collection=" + collection).then().body("items.state", contains("open"));
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        submitter.submits(path, null);
        submitter.get("/v1/obligations?collection=" + collection).then().body("items.state", contains("fulfilled"));
    }

    private void signOffAFirst() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        submitter.submits(path, null).then().statusCode(201);
        director.signsOff(path).then().statusCode(200);
    }
}
