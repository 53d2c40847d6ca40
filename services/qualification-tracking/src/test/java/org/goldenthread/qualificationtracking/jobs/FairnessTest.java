package org.goldenthread.qualificationtracking.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.web.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service under test runs two jobs at once. */
@QuarkusTest
class FairnessTest extends ServiceTest {

    private static final long LARGE = 500_000;
    private static final long SMALL = 100;

    @Inject
    Jobs jobs;

    @Inject
    PatientJob patient;

    private String one;
    private String other;
    private String third;

    @BeforeEach
    void register() {
        one = anEmployer();
        other = anEmployer();
        third = anEmployer();
    }

    @AfterEach
    void letAllGo() {
        patient.letAllGo();
    }

    @Test
    void largeJobsLeaveAPlaceForSmallOnes() {
        UUID first = queue(one, LARGE);
        UUID second = queue(other, LARGE);
        awaitState(first, JobState.RUNNING);

        Partner submitter = Partner.authority(third);
        submitter
                .validates(
                        submitter.opens(anOpenCollection()),
                        "merge",
                        AFile.workplaces().row(),
                        AFile.workers().row())
                .then()
                .body("state", equalTo("ACCEPTED"));

        assertThat(state(second)).isEqualTo(JobState.QUEUED);
        patient.letGo(first);
        awaitState(second, JobState.RUNNING);
    }

    @Test
    void oneOrganisationHasOneJobAtATime() {
        UUID first = queue(one, SMALL);
        UUID second = queue(one, SMALL);
        UUID others = queue(other, SMALL);

        awaitState(first, JobState.RUNNING);
        awaitState(others, JobState.RUNNING);
        assertThat(state(second)).isEqualTo(JobState.QUEUED);
        patient.letGo(first);
        awaitState(second, JobState.RUNNING);
    }

    @Test
    void theNextTurnIsNotOfWhoHadTheLast() {
        UUID first = queue(one, SMALL);
        UUID others = queue(other, SMALL);
        awaitState(first, JobState.RUNNING);
        awaitState(others, JobState.RUNNING);
        UUID second = queue(one, SMALL);
        UUID ofThird = queue(third, SMALL);

        patient.letGo(first);

        awaitState(ofThird, JobState.RUNNING);
        assertThat(state(second)).isEqualTo(JobState.QUEUED);
    }

    @Test
    void aSecondValidationOfAnOrganisationWaitsForTheFirst() {
        UUID first = queue(one, SMALL);
        awaitState(first, JobState.RUNNING);
        Partner submitter = Partner.authority(one);
        String path = submitter.opens(anOpenCollection());
        submitter.put(path, AFile.workplaces().row());
        submitter.put(path, AFile.workers().row());

        String waiting = submitter
                .post(path + "/validation", submitter.tag(path), java.util.Map.of("mode", "merge"))
                .header("Location");
        submitter.get(waiting).then().body("state", equalTo("queued")).body("progress.phase", equalTo("queued"));
        patient.letGo(first);

        Awaitility.await().untilAsserted(() -> submitter.get(waiting).then().body("state", equalTo("succeeded")));
    }

    private UUID queue(String organisation, long size) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.queue(PatientJob.KIND, Ids.next(), organisation, "", size));
    }

    private JobState state(UUID job) {
        return jobs.find(job).orElseThrow().state();
    }

    private void awaitState(UUID job, JobState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state(job)).isEqualTo(state));
    }
}
