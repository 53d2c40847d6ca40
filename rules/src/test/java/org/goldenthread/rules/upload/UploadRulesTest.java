package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.TRAINING;
import static org.goldenthread.rules.file.FileKind.WORKERS;
import static org.goldenthread.rules.file.FileKind.WORKPLACES;

import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.junit.jupiter.api.Test;

class UploadRulesTest {

    private static final String NO_MOVEMENT = "STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS= | ";
    private static final String CARER = "MAINJOBROLE=8 | NINUMBER= | SALARYINT= | SALARY= | UNIQUEWORKERID=";

    @Test
    void aCleanUploadHasNoFindings() {
        assertThat(AnUpload.clean().validate().findings()).isEmpty();
    }

    @Test
    void aWorkerWithoutAWorkplaceInTheFileIsFoundOnTheRow() {
        Finding finding = AnUpload.clean().worker("LOCALESTID=WPX").validate().finding("worker.workplace.not-in-file");

        assertThat(finding.code()).isEqualTo("worker-997");
        assertThat(finding.row()).isEqualTo(3);
        assertThat(finding.key()).isEqualTo(new RowKey("WPX", "S1"));
    }

    @Test
    void theSameWorkerTwiceIsFoundOnTheSecondRowAndHandedOverOnce() {
        var outcome = AnUpload.clean().worker("UNIQUEWORKERID=S 1 | NINUMBER=").validate();

        assertThat(outcome.rules(WORKERS)).containsExactly("reference.repeated");
        assertThat(outcome.finding("worker.reference.repeated").row()).isEqualTo(3);
        assertThat(outcome.workers()).hasSize(1);
    }

    @Test
    void referencesThatOnlyLookAlikeWhenJoinedAreTwoWorkers() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=1")
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=1 | LOCALESTID=WP11 | LOCATIONID=1-2000000002")
                .worker("UNIQUEWORKERID=1A")
                .worker("LOCALESTID=WP11 | UNIQUEWORKERID=A | NINUMBER=")
                .validate();

        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void theSameReferenceInAnotherCaseIsAnotherWorker() {
        assertThat(AnUpload.empty()
                        .workplace(NO_MOVEMENT + "TOTALPERMTEMP=2")
                        .worker("")
                        .worker(CARER + "s1")
                        .validate()
                        .findings())
                .isEmpty();
    }

    @Test
    void aRowWithoutAKeyIsNotHandedOver() {
        var outcome = AnUpload.clean().worker("UNIQUEWORKERID= | NINUMBER=").validate();

        assertThat(outcome.rules(WORKERS)).containsExactly("reference.missing");
        assertThat(outcome.workers()).hasSize(1);
    }

    @Test
    void theStaffTotalIsComparedWithTheRows() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=5")
                .worker("")
                .validate();

        assertThat(outcome.rules(WORKPLACES)).containsExactly("staff-total.rows-differ");
        assertThat(outcome.findings().get(0).row()).isEqualTo(2);
        assertThat(outcome.findings().get(0).value()).isEqualTo("5");
    }

    @Test
    void rowsThatAreKeptCountAsStaffAndDeletedOnesDoNot() {
        AnUpload upload = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=2")
                .worker("")
                .worker("UNIQUEWORKERID=S2 | STATUS=UNCHECKED")
                .worker("UNIQUEWORKERID=S3 | STATUS=DELETE");
        upload.stored().addWorkplace("WP9");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S2", StoredWorker.UNKNOWN);
        upload.stored().addWorker("WP1", "S3", StoredWorker.UNKNOWN);

        assertThat(upload.validate().rules(WORKPLACES)).containsExactly("status.new-but-on-record");
    }

    @Test
    void startersLeaversAndVacanciesAreComparedWithTheStaff() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=1 | STARTERS=0;2 | LEAVERS=0;1 | VACANCIES=0;1 | REASONS=1 | REASONNOS=1")
                .worker("")
                .validate();

        assertThat(outcome.rules(WORKPLACES))
                .containsExactly("starters.too-many", "leavers.too-many", "vacancies.too-many");
    }

    @Test
    void movementIsNotComparedWhileTheTotalsDiffer() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=2 | STARTERS=0;9 | LEAVERS=0;9 | VACANCIES=0;9 | REASONS=1 | REASONNOS=9")
                .worker("")
                .validate();

        assertThat(outcome.rules(WORKPLACES)).containsExactly("staff-total.rows-differ");
    }

    @Test
    void aRegulatedWorkplaceHasAManagerOrAVacancyForOne() {
        String noManager = NO_MOVEMENT + "TOTALPERMTEMP=1 | ";

        assertThat(AnUpload.empty()
                        .workplace(noManager)
                        .worker(CARER + "S2")
                        .validate()
                        .rules(WORKPLACES))
                .containsExactly("vacancies.manager-missing");
        assertThat(AnUpload.empty()
                        .workplace(noManager + "VACANCIES=1;0")
                        .worker(CARER + "S2")
                        .validate()
                        .rules(WORKPLACES))
                .containsExactly("vacancies.too-many");
        assertThat(AnUpload.empty()
                        .workplace(
                                noManager
                                        + "MAINSERVICE=72 | ALLSERVICES=72 | CAPACITY= | UTILISATION= | SLEEPINS= | SLEEPINPAY=")
                        .worker(CARER + "S2")
                        .validate()
                        .rules(WORKPLACES))
                .isEmpty();
    }

    @Test
    void aManagerOnRecordWhoIsKeptCounts() {
        AnUpload upload = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=1 | STATUS=UPDATE")
                .worker("STATUS=NOCHANGE | MAINJOBROLE=8");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", new StoredWorker(4, null, null));

        assertThat(upload.validate().findings()).isEmpty();
    }

    @Test
    void oneNationalInsuranceNumberCanNotWorkMoreThan75Hours() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=3")
                .worker("CONTHOURS=40")
                .worker("UNIQUEWORKERID=S2 | MAINJOBROLE=8 | NINUMBER=ab 12 34 56 c | CONTHOURS=35.5")
                .worker("UNIQUEWORKERID=S3 | MAINJOBROLE=8 | NINUMBER=AB123456D | CONTHOURS=70 | SALARY=40000")
                .validate();

        assertThat(outcome.rules(WORKERS)).containsExactly("ni-number.too-many-hours", "ni-number.too-many-hours");
        assertThat(outcome.findings()).extracting(Finding::row).containsExactly(2, 3);
        assertThat(outcome.findings()).extracting(Finding::value).containsOnly("AB***");
        assertThat(outcome.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void averageHoursCountWhereThereAreNoContractedOnes() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=2")
                .worker("CONTHOURS=40")
                .worker("UNIQUEWORKERID=S2 | EMPLSTATUS=4 | CONTHOURS= | AVGHOURS=35.5 | MAINJOBROLE=8")
                .validate();

        assertThat(outcome.rules(WORKERS)).hasSize(2);
    }

    @Test
    void seventyFiveHoursAreNotTooMany() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=2")
                .worker("CONTHOURS=40")
                .worker("UNIQUEWORKERID=S2 | CONTHOURS=35 | MAINJOBROLE=8")
                .validate();

        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void partTimePayThatIsPaidFullTimeIsPointedAt() {
        var outcome = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=3")
                .worker("")
                .worker("UNIQUEWORKERID=S2 | NINUMBER= | CONTHOURS=20")
                .worker("UNIQUEWORKERID=S3 | NINUMBER= | CONTHOURS=20 | MAINJOBROLE=24")
                .validate();

        assertThat(outcome.rules(WORKERS)).containsExactly("salary.full-time-equivalent");
        assertThat(outcome.findings().get(0).row()).isEqualTo(3);
        assertThat(outcome.findings().get(0).value()).isEqualTo("30000");
    }

    @Test
    void nobodyIsComparedWithThemselves() {
        assertThat(AnUpload.empty()
                        .workplace(NO_MOVEMENT + "TOTALPERMTEMP=1")
                        .worker("CONTHOURS=36.5")
                        .validate()
                        .findings())
                .isEmpty();
    }

    @Test
    void aReferenceCanNotBeChangedToOneThatIsTaken() {
        AnUpload upload = AnUpload.empty()
                .workplace(NO_MOVEMENT + "TOTALPERMTEMP=4")
                .worker("STATUS=UPDATE | CHGUNIQUEWRKID=S2")
                .worker(CARER + "S2")
                .worker(CARER + "S3 | STATUS=UPDATE | CHGUNIQUEWRKID=S9")
                .worker(CARER + "S4 | STATUS=UPDATE | CHGUNIQUEWRKID=S9");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", null);
        upload.stored().addWorker("WP1", "S3", null);
        upload.stored().addWorker("WP1", "S4", null);

        var outcome = upload.validate();

        assertThat(outcome.rules(WORKERS)).containsExactly("new-reference.repeated", "new-reference.repeated");
        assertThat(outcome.findings(WORKERS)).extracting(Finding::row).containsExactly(2, 5);
        assertThat(outcome.findings(WORKERS)).extracting(Finding::value).containsExactly("S2", "S9");
    }

    @Test
    void anAccountThatIsNotAParentSendsItsOwnWorkplaceAlone() {
        AnUpload two = AnUpload.clean()
                .by(new Account("WP1", false))
                .workplace(NO_MOVEMENT + "LOCALESTID=WP2 | LOCATIONID=1-2000000002 | TOTALPERMTEMP=1 | VACANCIES=999")
                .worker(CARER + "S2 | LOCALESTID=WP2");

        Finding finding = two.validate().finding("workplace.upload.one-workplace");

        assertThat(finding.code()).isEqualTo("workplace-950");
        assertThat(finding.row()).isNull();
        assertThat(AnUpload.clean().by(new Account("WP1", false)).validate().findings())
                .isEmpty();
    }

    @Test
    void theAccountsOwnWorkplaceMustBeThereIfOneIsRegistered() {
        assertThat(AnUpload.clean().by(new Account("WP0", true)).validate().rules(WORKPLACES))
                .containsExactly("upload.primary-missing");
        assertThat(AnUpload.clean().by(new Account(null, true)).validate().findings())
                .isEmpty();
    }

    @Test
    void theAccountsOwnWorkplaceCanNotBeDeleted() {
        AnUpload upload = AnUpload.empty().by(new Account("WP1", true)).workplace("STATUS=DELETE");
        upload.stored().addWorkplace("WP1");

        assertThat(upload.validate().rules(WORKPLACES)).containsExactly("upload.primary-deleted");
    }

    @Test
    void theAccountsOwnWorkplaceTwiceFollowsFromTheRepetition() {
        var outcome =
                AnUpload.clean().by(new Account("WP1", true)).workplace("").validate();

        assertThat(outcome.finding("workplace.upload.primary-repeated").causedBy())
                .isEqualTo("workplace-998");
    }

    @Test
    void trainingOfNobodyDoesNotHideWhatIsWrongElsewhere() {
        var outcome = AnUpload.clean().training("LOCALESTID=WPX | CATEGORY=99").validate();

        assertThat(outcome.rules(TRAINING)).containsExactly("category.unknown", "workplace.not-in-file");
    }
}
