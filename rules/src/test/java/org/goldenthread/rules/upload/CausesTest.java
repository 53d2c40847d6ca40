package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.TRAINING;
import static org.goldenthread.rules.file.FileKind.WORKERS;
import static org.goldenthread.rules.file.FileKind.WORKPLACES;

import java.util.List;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is told once; what only follows from it names it. */
class CausesTest {

    /** Cells of one row that make one mistake, its code, and the codes that follow from it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            WORKERS    | SALARYINT=; HOURLYRATE=12            | worker-1251    | worker-1252
            WORKERS    | MAINJOBROLE=; NMCREG=1               | worker-1280    | worker-3340
            WORKERS    | MAINJOBROLE=12; AMHP=1; MAINJRDESC=x | worker-1280    | worker-3290 worker-3380
            WORKERS    | NATIONALITY=7777; HANDCVISA=2        | worker-1110    | worker-5570
            WORKERS    | YEAROFENTRY=2025                     | worker-3380    | worker-3190
            WORKERS    | ZEROHRCONT=3; CONTHOURS=; AVGHOURS=8 | worker-1230    | worker-3310
            WORKERS    | UNIQUEWORKERID=; STATUS=UPDATE       | worker-1020    | worker-1040
            WORKERS    | LOCALESTID=WP2; STATUS=UPDATE        | worker-997     | worker-1040 worker-1280
            WORKERS    | STATUS=UPDATE; TRANSFERSTAFFRECORD=WP1 | worker-1040  | worker-1400
            WORKPLACES | LOCALESTID=; STATUS=NOCHANGE         | workplace-1010 | workplace-1020
            WORKPLACES | ESTTYPE=2; OTHERTYPE=Charity         | workplace-1070 | workplace-2070
            WORKPLACES | REGTYPE=                             | workplace-1100 | workplace-2180
            WORKPLACES | CWPUSE=3; CWPUSEDESC=Because         | workplace-2490 | workplace-2500
            WORKPLACES | REASONNOS=1;;1                       | workplace-1360 | workplace-1360
            """, delimiter = '|')
    void whatFollowsFromACellOfTheRowNamesIt(FileKind file, String cells, String cause, String follow) {
        String changes = cells.replace("; ", " | ");
        AnUpload upload = AnUpload.empty();
        var findings = (file == WORKPLACES
                        ? upload.workplace(changes)
                        : upload.workplace("").worker(changes))
                .validateRows()
                .findings(file);

        assertThat(findings.stream().filter(f -> f.causedBy() == null).map(Finding::code))
                .containsExactly(cause);
        assertThat(findings.stream().filter(f -> f.causedBy() != null).map(Finding::code))
                .containsExactlyInAnyOrder(follow.split(" "));
        assertThat(findings.stream().map(Finding::causedBy)).containsOnlyOnce((String) null);
    }

    @Test
    void workersOfAWorkplaceWithoutAReferenceFollowFromIt() {
        var outcome = AnUpload.empty()
                .workplace("LOCALESTID=")
                .worker("")
                .training("")
                .validate();

        assertThat(roots(outcome)).containsExactly("workplace-1010");
        assertThat(outcome.finding("worker.workplace.not-in-file").causedBy()).isEqualTo("workplace-1010");
        assertThat(outcome.finding("training.workplace.not-in-file").causedBy()).isEqualTo("worker-997");
    }

    @Test
    void workersOfAWorkplaceWithAStatusThatCanNotBeFollowFromIt() {
        var unknown = AnUpload.empty()
                .workplace("STATUS=UPDATE")
                .worker("STATUS=UPDATE")
                .validateRows();
        AnUpload known = AnUpload.empty().workplace("").worker("");
        known.stored().addWorkplace("WP1");
        known.stored().addWorker("WP1", "S1", null);

        assertThat(roots(unknown)).containsExactly("workplace-1020");
        assertThat(roots(known.validateRows())).containsExactly("workplace-1020");
    }

    @Test
    void trainingOfAWorkerWithoutAReferenceFollowsFromIt() {
        var outcome = AnUpload.clean()
                .worker("UNIQUEWORKERID= | NINUMBER=")
                .training("UNIQUEWORKERID=S2")
                .validateRows();

        assertThat(roots(outcome)).containsExactly("worker-1020");
        assertThat(outcome.finding("training.worker.not-in-file").causedBy()).isEqualTo("worker-1020");
    }

    @Test
    void trainingOfAWorkerOfAnotherWorkplaceStandsAlone() {
        var outcome = AnUpload.clean().training("UNIQUEWORKERID=S2").validate();

        assertThat(outcome.finding("training.worker.not-in-file").causedBy()).isNull();
    }

    @Test
    void trainingBeforeFourteenFollowsFromABirthDateThatCanNotBe() {
        var outcome = AnUpload.empty()
                .workplace("")
                .worker("DOB=01/01/2020")
                .training("")
                .validateRows();

        assertThat(outcome.finding("training.completed.too-young").causedBy()).isEqualTo("worker-3080");
        assertThat(roots(outcome)).containsExactly("worker-3080");
    }

    @Test
    void aTotalThatIsRefusedIsComparedAllTheSameAsNationally() {
        for (String total : List.of("", "1000", "0")) {
            var outcome = AnUpload.empty()
                    .workplace("TOTALPERMTEMP=" + total)
                    .worker("")
                    .validate();

            assertThat(roots(outcome)).containsExactly("workplace-1200");
            assertThat(outcome.finding("workplace.staff-total.rows-differ").causedBy())
                    .isEqualTo("workplace-1200");
        }
    }

    @Test
    void aMissingManagerFollowsFromVacanciesThatCanNotBeRead() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=1 | VACANCIES=x;0 | STARTERS=0;0 | LEAVERS=0;0 | REASONS= | REASONNOS=")
                .worker("MAINJOBROLE=8")
                .validate();

        assertThat(roots(outcome)).containsExactly("workplace-1300");
        assertThat(outcome.finding("workplace.vacancies.manager-missing").causedBy())
                .isEqualTo("workplace-1300");
    }

    @Test
    void numbersOfAWorkplaceWhoseWorkersNameAnotherFollowFromThat() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=1 | VACANCIES=0;0")
                .worker("LOCALESTID=WP7")
                .training("")
                .validate();

        assertThat(roots(outcome)).containsExactly("worker-997");
        assertThat(outcome.rules(WORKPLACES)).containsExactly("staff-total.rows-differ", "vacancies.manager-missing");
    }

    @Test
    void aMissingManagerFollowsFromSomeoneWhoseJobRoleIsNotKnown() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=1 | VACANCIES=0;0 | STARTERS=0;0 | LEAVERS=0;0 | REASONS= | REASONNOS=")
                .worker("MAINJOBROLE=400")
                .validate();

        assertThat(roots(outcome)).containsExactly("worker-1280");
        assertThat(outcome.finding("workplace.vacancies.manager-missing").causedBy())
                .isEqualTo("worker-1280");
    }

    @Test
    void aWorkerOfAWrongStatusIsStaffAllTheSame() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=1 | STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS=")
                .worker("STATUS=CHANGED")
                .validate();

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("worker.status.unknown");
    }

    @Test
    void aRowWithTooFewCellsIsTheOnlyThingWrong() {
        var outcome = AnUpload.empty()
                .workplace("TOTALPERMTEMP=2 | STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS=")
                .worker("")
                .row(WORKERS, List.of("WP1", "S2", "NEW"))
                .training("UNIQUEWORKERID=S2")
                .validate();

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("worker.row.cells");
    }

    @Test
    void whereAnotherOrganisationKeepsAWorkplaceThatIsTheOneFinding() {
        AnUpload upload = AnUpload.empty().workplace("STATUS=UPDATE");
        upload.stored().addOwnedElsewhere("WP1");

        assertThat(upload.validateRows().rules(WORKPLACES)).containsExactly("owned-elsewhere");
    }

    @Test
    void aMissingOwnWorkplaceFollowsFromARowWithoutAReference() {
        var outcome = AnUpload.empty()
                .by(new Account("WP1", true))
                .workplace("LOCALESTID=")
                .validate();

        assertThat(roots(outcome)).containsExactly("workplace-1010");
        assertThat(outcome.rules(TRAINING)).isEmpty();
    }

    private static List<String> roots(AnUpload.Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.causedBy() == null)
                .map(Finding::code)
                .toList();
    }
}
