package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.WORKERS;
import static org.goldenthread.rules.file.FileKind.WORKPLACES;

import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.finding.Finding;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private static final String NO_MOVEMENT = "STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS= | ";
    private static final String CARER = "MAINJOBROLE=8 | NINUMBER= | SALARYINT= | SALARY= | UNIQUEWORKERID=";

    @Test
    void aWorkerWhoIsNotOnRecordCanNotBeTransferred() {
        Finding finding = AnUpload.clean()
                .worker(CARER + "S2 | TRANSFERSTAFFRECORD=WP2")
                .validate()
                .finding("worker.transfer.not-on-record");

        assertThat(finding.code()).isEqualTo("worker-1400");
        assertThat(finding.column()).isEqualTo("LOCALESTID");
    }

    @Test
    void aTransferNeedsAWorkplaceOnRecordOrANewOne() {
        assertThat(transferTo("WP9").rules(WORKERS)).containsExactly("transfer.no-such-workplace");
        assertThat(transferTo("WP9")
                        .finding("worker.transfer.no-such-workplace")
                        .value())
                .isEqualTo("WP9");
        assertThat(transferTo("WP2").rules(WORKERS)).isEmpty();
        assertThat(transferring("WP3").merging().validate().rules(WORKERS)).isEmpty();
        assertThat(transferring("WP3")
                        .workplace(NO_MOVEMENT + "LOCALESTID=WP3 | STATUS=NOCHANGE")
                        .validate()
                        .rules(WORKERS))
                .isEmpty();
    }

    @Test
    void nobodyIsTransferredToAWorkplaceThatIsTakenOffTheRecord() {
        AnUpload deleted = transferring("WP3").workplace(NO_MOVEMENT + "LOCALESTID=WP3 | STATUS=DELETE");

        assertThat(transferTo("WP3").rules(WORKERS))
                .as("left out, as nationally")
                .containsExactly("transfer.no-such-workplace");
        assertThat(deleted.validate().rules(WORKERS))
                .containsExactly("job-role.manager-not-regulated", "transfer.no-such-workplace");
    }

    @Test
    void whoIsTransferredCountsWhereTheyWorkAfterwards() {
        AnUpload upload = AnUpload.empty()
                .workplace(NO_MOVEMENT + "STATUS=UPDATE | TOTALPERMTEMP=1")
                .workplace(NO_MOVEMENT + "LOCALESTID=WP2 | LOCATIONID=1-2000000002 | TOTALPERMTEMP=1")
                .worker("STATUS=UPDATE | TRANSFERSTAFFRECORD=WP2")
                .worker(CARER + "S2 | STATUS=UPDATE");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", null);
        upload.stored().addWorker("WP1", "S2", null);

        assertThat(upload.validate().rules(WORKPLACES)).containsExactly("vacancies.manager-missing");
        assertThat(upload.merging().validate().findings()).hasSize(1);
    }

    @Test
    void aTransferNeedsAReferenceThatIsFreeThere() {
        AnUpload taken = transferring("WP3");
        taken.stored().addWorker("WP3", "S1", null);
        AnUpload takenInTheFile = transferring("WP2").worker(CARER + "S1 | LOCALESTID=WP2 | STATUS=NOCHANGE");
        takenInTheFile.stored().addWorkplace("WP2");
        takenInTheFile.stored().addWorker("WP2", "S1", null);
        AnUpload wantedTwice = transferring("WP2").worker(CARER + "S1 | LOCALESTID=WP2");

        assertThat(taken.merging().validate().rules(WORKERS)).containsExactly("transfer.reference-taken");
        assertThat(takenInTheFile.validate().rules(WORKERS)).containsExactly("transfer.reference-taken");
        assertThat(wantedTwice.validate().rules(WORKERS)).containsExactly("transfer.reference-wanted-twice");
    }

    private static AnUpload.Outcome transferTo(String target) {
        return transferring(target).validate();
    }

    /** WP1 and WP3 are on record, WP2 is new. */
    private static AnUpload transferring(String target) {
        AnUpload upload = AnUpload.empty()
                .workplace(NO_MOVEMENT + "STATUS=UPDATE")
                .workplace(NO_MOVEMENT + "LOCALESTID=WP2 | LOCATIONID=1-2000000002")
                .worker("STATUS=UPDATE | TRANSFERSTAFFRECORD=" + target);
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorkplace("WP3");
        upload.stored().addWorker("WP1", "S1", null);
        return upload;
    }
}
