package org.goldenthread.qualificationtracking.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes what by when, and what fulfils it. */
@QuarkusTest
class ObligationTest extends ServiceTest {

    private Partner submitter;
    private Partner director;
    private String collection;

    @BeforeEach
    void register() {
        String employer = anEmployer();
        submitter = Partner.authority(employer);
        director = Partner.director(employer);
        collection = anOpenCollection();
    }

    @Test
    void isUpcomingUntilTheWindowOpens() {
        Instant opens = Instant.now().plus(Duration.ofDays(7));
        collection = aCollection(opens, opens.plus(Duration.ofDays(1)));

        is("upcoming");
        clock.set(opens.plusSeconds(1));
        is("open");
        clock.set(opens.plus(Duration.ofDays(2)));
        is("late");
    }

    @Test
    void isOpenAgainWhenTheSubmissionIsRefused() {
        String path = submitter.opens(collection);
        submits(path, AFile.workplaces().row(), AFile.workers().row());
        is("fulfilled");

        refuses(path);
        is("open");
        submitter.post(path + "/withdrawal", submitter.tag(path), null).then().statusCode(200);
        is("open");

        Instant again = Instant.now();
        submitter.opens(collection);
        submits(path, AFile.workplaces().row(), AFile.workers().row());
        is("fulfilled");
        assertThat(fulfilledAt()).isAfter(again);
    }

    @Test
    void isOpenAgainWhenASubmissionThatTookTheFirstOnesPlaceIsRefused() {
        String path = submitter.opens(collection);
        submits(path, AFile.workplaces().row(), AFile.workers().row());
        Instant first = fulfilledAt();
        corrects(path);
        submits(
                path,
                AFile.workplaces().row("ESTNAME=Another name"),
                AFile.workers().row());
        assertThat(fulfilledAt()).isEqualTo(first);

        refuses(path);
        is("open");
    }

    @Test
    void staysFulfilledByWhatIsSignedOffWhenACorrectionIsRefused() {
        String path = submitter.opens(collection);
        submits(path, AFile.workplaces().row(), AFile.workers().row());
        director.signsOff(path).then().statusCode(200);
        Instant first = fulfilledAt();
        corrects(path);
        submits(
                path,
                AFile.workplaces().row("STATUS=UPDATE", "ESTNAME=Another name"),
                AFile.workers().row("STATUS=UNCHECKED"));
        refuses(path);

        is("fulfilled");
        assertThat(fulfilledAt()).isEqualTo(first);
    }

    @Test
    void isNoneForACollectionThatWasOverBeforeTheOrganisationWasRegistered() {
        Instant closed = Instant.now().minus(Duration.ofDays(1));
        collection = aCollection(closed.minus(Duration.ofDays(30)), closed);

        submitter
                .get("/v1/obligations?collection=" + collection)
                .then()
                .statusCode(200)
                .body("items", empty());
        Partner.authority("LA-212")
                .get("/v1/obligations?collection=" + collection)
                .then()
                .body("items.state", contains("late"));
    }

    private void submits(String path, AFile... files) {
        submitter.validates(path, "merge", files);
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
    }

    private void refuses(String path) {
        director.post(path + "/refusal", director.tag(path), Map.of("reason", "Not complete"))
                .then()
                .statusCode(200);
    }

    private void corrects(String path) {
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
    }

    private void is(String state) {
        submitter.get("/v1/obligations?collection=" + collection).then().body("items.state", contains(state));
    }

    private Instant fulfilledAt() {
        JsonPath found =
                submitter.get("/v1/obligations?collection=" + collection).jsonPath();
        return Instant.parse(found.getString("items[0].fulfilledAt"));
    }
}
