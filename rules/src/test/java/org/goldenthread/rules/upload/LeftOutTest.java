package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.WORKERS;
import static org.goldenthread.rules.file.FileKind.WORKPLACES;

import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.junit.jupiter.api.Test;

/** Workers whom the upload leaves out: nationally they leave the record, merging they stay. */
class LeftOutTest {

    private static final StoredWorker MANAGER = new StoredWorker(4, null, null);
    private static final String CARER = "STATUS=UPDATE | MAINJOBROLE=8 | NINUMBER= | SALARYINT= | SALARY= | ";

    @Test
    void theStaffTotalCountsWhoStaysOnRecord() {
        assertThat(threeOnRecord(3).validate().rules(WORKPLACES))
                .containsExactly("staff-total.rows-differ", "vacancies.manager-missing");
        assertThat(threeOnRecord(3).merging().validate().findings()).isEmpty();
        assertThat(threeOnRecord(1).merging().validate().rules(WORKPLACES)).containsExactly("staff-total.rows-differ");
    }

    @Test
    void whoIsDeletedDoesNotStayAndWhoIsNewComesOnTop() {
        assertThat(threeOnRecord(3)
                        .worker("STATUS=DELETE | UNIQUEWORKERID=S3")
                        .worker(CARER + "UNIQUEWORKERID=S4 | STATUS=NEW")
                        .merging()
                        .validate()
                        .findings())
                .isEmpty();
    }

    @Test
    void aManagerWhoIsDeletedIsMissed() {
        assertThat(threeOnRecord(2)
                        .worker("STATUS=DELETE | UNIQUEWORKERID=S2")
                        .merging()
                        .validate()
                        .rules(WORKPLACES))
                .containsExactly("vacancies.manager-missing");
    }

    @Test
    void aReferenceOfSomeoneWhoStaysIsTaken() {
        AnUpload upload = AnUpload.empty().workplace("STATUS=NOCHANGE").worker(CARER + "CHGUNIQUEWRKID=S3");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", null);
        upload.stored().addWorker("WP1", "S3", null);

        assertThat(upload.validate().rules(WORKERS)).isEmpty();
        assertThat(upload.merging().validate().rules(WORKERS)).containsExactly("new-reference.repeated");
    }

    /** S1, S2 who is the manager, and S3; the file has S1. */
    private static AnUpload threeOnRecord(int total) {
        AnUpload upload = AnUpload.empty()
                .workplace(
                        "STATUS=UPDATE | STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS= | TOTALPERMTEMP="
                                + total)
                .worker(CARER);
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", null);
        upload.stored().addWorker("WP1", "S2", MANAGER);
        upload.stored().addWorker("WP1", "S3", null);
        return upload;
    }
}
