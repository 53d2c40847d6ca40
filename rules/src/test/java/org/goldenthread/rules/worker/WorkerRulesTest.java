package org.goldenthread.rules.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.WORKERS;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerRulesTest {

    @Test
    void personalValuesAreMasked() {
        var outcome = AnUpload.empty()
                .workplace("")
                .worker("NINUMBER=QQ12X | POSTCODE=Leeds | DOB=31/02/1985 | DISPLAYID=" + "M".repeat(50))
                .validateRows();

        assertThat(outcome.findings(WORKERS))
                .extracting(Finding::value)
                .containsExactlyInAnyOrder("QQ***", "Le***", "***", "M***");
        assertThat(outcome.findings(WORKERS)).extracting(Finding::key).containsOnly(new RowKey("WP1", "S1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2019", "1/3/2019", "2019-03-01", "01/03/19", "yesterday"})
    void aStartDateThatIsNoDateIsAFindingAndNotAFact(String date) {
        var outcome = AnUpload.empty().workplace("").worker("STARTDATE=" + date).validateRows();

        assertThat(outcome.rules(WORKERS)).containsExactly("start-date.form");
        assertThat(outcome.workers().get(0).startDate()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1abc", "1.5", "-1", "01x"})
    void aCodeIsAWholeNumberAndNothingElse(String code) {
        assertThat(rulesOf("GENDER=" + code)).containsExactly("gender.unknown");
        assertThat(rulesOf("EMPLSTATUS=" + code)).contains("contract.unknown");
    }

    @Test
    void ageIsCountedToTheDay() {
        String grown = "STARTDATE= | STARTINSECT=999 | DOB=";

        assertThat(rulesOf(grown + "22/11/2012")).containsExactly("start-date.missing");
        assertThat(rulesOf(grown + "23/11/2012")).containsExactly("birth-date.age", "start-date.missing");
        assertThat(rulesOf(grown + "22/11/1926")).containsExactly("start-date.missing");
        assertThat(rulesOf(grown + "21/11/1926")).containsExactly("birth-date.age", "start-date.missing");
    }

    @Test
    void todayIsNotInTheFuture() {
        assertThat(rulesOf("STARTDATE=22/11/2026")).isEmpty();
        assertThat(rulesOf("STARTDATE=23/11/2026")).containsExactly("start-date.future");
    }

    @Test
    void whatOnlyFollowsFromAWrongBirthDateSaysSo() {
        var outcome = AnUpload.empty().workplace("").worker("DOB=01/01/2030").validateRows();

        assertThat(outcome.finding("worker.birth-date.age").causedBy()).isNull();
        assertThat(outcome.finding("worker.start-date.too-young").causedBy()).isEqualTo("worker-3080");
        assertThat(outcome.finding("worker.start-in-sector.too-young").causedBy())
                .isEqualTo("worker-3080");
    }

    @Test
    void twoFaultsOfOneCodeAreBothTold() {
        var outcome = AnUpload.empty()
                .workplace("")
                .worker("MAINJOBROLE=6 | YEAROFENTRY=2010")
                .validateRows();

        assertThat(outcome.findings(WORKERS)).extracting(Finding::code).containsExactly("worker-3380", "worker-3380");
        assertThat(outcome.findings(WORKERS)).extracting(Finding::column).containsExactly("YEAROFENTRY", "AMHP");
    }

    @Test
    void aNewWorkerMustNotBeOnRecordAndAnyOtherMust() {
        assertThat(rulesOf("STATUS=NEW", StoredWorker.UNKNOWN)).containsExactly("status.new-but-on-record");
        for (String status : List.of("UPDATE", "UNCHECKED", "NOCHANGE", "DELETE")) {
            assertThat(rulesOf("STATUS=" + status)).containsExactly("status.not-on-record");
            assertThat(rulesOf("STATUS=" + status, StoredWorker.UNKNOWN)).isEmpty();
        }
    }

    @Test
    void theRestOfARowThatIsKeptOrDeletedIsNotLookedAt() {
        for (String status : List.of("UNCHECKED", "NOCHANGE", "DELETE")) {
            assertThat(rulesOf("STATUS=" + status + " | GENDER=9 | MAINJOBROLE= | QUALACH01=x", StoredWorker.UNKNOWN))
                    .isEmpty();
            assertThat(rulesOf("STATUS=" + status + " | DISPLAYID=", StoredWorker.UNKNOWN))
                    .containsExactly("display-id.missing");
        }
    }

    @Test
    void aMaskedValueIsKeptFromTheRecord() {
        String masked = "NINUMBER=Admin | DOB=ADMIN | STATUS=";

        assertThat(rulesOf(masked + "UPDATE", StoredWorker.UNKNOWN)).isEmpty();
        assertThat(rulesOf(masked + "NEW")).containsExactly("birth-date.missing");
    }

    @Test
    void daysSickThatNeverChangeArePointedAt() {
        LocalDate before = AnUpload.TODAY.minusDays(1);

        assertThat(rulesOf("STATUS=UPDATE", new StoredWorker(null, 6, before))).containsExactly("days-sick.unchanged");
        assertThat(rulesOf("STATUS=NOCHANGE", new StoredWorker(null, 6, before)))
                .containsExactly("days-sick.unchanged");
        assertThat(rulesOf("STATUS=UPDATE", new StoredWorker(null, 7, before))).isEmpty();
        assertThat(rulesOf("STATUS=UPDATE", new StoredWorker(null, 6, AnUpload.TODAY)))
                .isEmpty();
        assertThat(rulesOf("STATUS=UPDATE | DAYSSICK=99999999999", new StoredWorker(null, 6, before)))
                .containsExactly("days-sick.range");
    }

    @Test
    void daysSickOfTheRecordAreReadAsThoseOfARow() {
        assertThat(WorkerRow.halfDaysSick(" 4.5 ")).isEqualTo(9);
        assertThat(WorkerRow.halfDaysSick("0")).isZero();
        for (String none : List.of("", "999", "4.25", "366.5", "-1", "some")) {
            assertThat(WorkerRow.halfDaysSick(none)).as(none).isEqualTo(-1);
        }
    }

    @Test
    void aRegisteredManagerWorksInARegulatedWorkplace() {
        var outcome = AnUpload.empty()
                .workplace("REGTYPE=0 | MAINSERVICE=6 | ALLSERVICES=6 | PROVNUM= | LOCATIONID=")
                .worker("")
                .worker("UNIQUEWORKERID=S2 | MAINJOBROLE=24")
                .validateRows();

        assertThat(outcome.rules(WORKERS)).containsExactly("job-role.manager-not-regulated");
        assertThat(outcome.findings(WORKERS).get(0).causedBy()).isNull();
    }

    @Test
    void aManagerIsOnlyAConsequenceWhereTheWorkplaceContradictsItself() {
        var outcome = AnUpload.empty().workplace("REGTYPE=0").worker("").validateRows();

        assertThat(outcome.finding("worker.job-role.manager-not-regulated").causedBy())
                .isEqualTo("workplace-1100");
    }

    @Test
    void aWorkplaceThatIsKeptHasTheServiceOfItsRecord() {
        AnUpload upload =
                AnUpload.empty().workplace("STATUS=NOCHANGE | MAINSERVICE=2").worker("MAINJOBROLE=8 | DHA=1");
        upload.stored().addWorkplace("WP1", new StoredWorkplace(false, null, 19));

        assertThat(upload.validateRows().rules(WORKERS)).containsExactly("healthcare.service-cannot");
    }

    @Test
    void whoIsLeftInAWorkplaceThatIsDeletedIsPointedAt() {
        AnUpload upload = AnUpload.empty()
                .workplace("STATUS=DELETE")
                .workplace("LOCALESTID=WP2 | LOCATIONID=1-2000000002")
                .worker("MAINJOBROLE=8")
                .worker("UNIQUEWORKERID=S2 | STATUS=UPDATE | TRANSFERSTAFFRECORD=WP2");
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S2", null);

        assertThat(upload.validateRows().rules(WORKERS)).containsExactly("workplace.deleted");
    }

    @Test
    void aWorkplaceThatIsKeptIsAsRegulatedAsItsRecord() {
        for (boolean regulated : List.of(true, false)) {
            AnUpload upload = AnUpload.empty().workplace("STATUS=NOCHANGE").worker("");
            upload.stored().addWorkplace("WP1", new StoredWorkplace(regulated, null));

            assertThat(upload.validateRows().rules(WORKERS)).hasSize(regulated ? 0 : 1);
        }
    }

    @Test
    void delegatedHealthcareNeedsAWorkplaceThatHasIt() {
        assertThat(healthcareRules("DHA=2", "DHA=1")).containsExactly("healthcare.workplace-refused");
        assertThat(healthcareRules("DHA=1", "DHA=1")).isEmpty();
        assertThat(healthcareRules(
                        "REGTYPE=0 | PROVNUM= | LOCATIONID= | MAINSERVICE=19 | ALLSERVICES=19",
                        "DHA=1 | MAINJOBROLE=7"))
                .containsExactly("healthcare.service-cannot");
        assertThat(healthcareRules("", "DHA=1 | MAINJOBROLE=25")).containsExactly("healthcare.role-cannot");
    }

    @Test
    void everyQualificationIsCheckedAlsoThoseFromTheFourthOn() {
        var outcome = AnUpload.empty()
                .workplace("")
                .worker("QUALACH02=9999;2018 | QUALACH04=9999;2018 | QUALACH05=131;3000 | QUALACH06=131"
                        + " | QUALACH06NOTES=" + "x".repeat(121))
                .validateRows();

        assertThat(outcome.findings(WORKERS))
                .extracting(finding -> finding.code() + " " + finding.column())
                .containsExactly(
                        "worker-5030 QUALACH02",
                        "worker-9010 QUALACH04",
                        "worker-9015 QUALACH05",
                        "worker-9015 QUALACH06",
                        "worker-9020 QUALACH06NOTES");
    }

    @Test
    void theLastOfNinetyNineQualificationsIsChecked() {
        StringBuilder cells = new StringBuilder("QUALACH01=132;2018");
        for (int slot = 2; slot <= 98; slot++) {
            cells.append(" | QUALACH%02d=".formatted(slot));
        }

        Finding finding = AnUpload.empty()
                .workplace("")
                .worker(cells + " | QUALACH99=0;2018")
                .validateRows()
                .findings(WORKERS)
                .get(0);

        assertThat(finding.column()).isEqualTo("QUALACH99");
        assertThat(finding.value()).isEqualTo("0;2018");
    }

    @Test
    void theSameQualificationTwiceIsPointedAtUnlessTheYearsDiffer() {
        assertThat(rulesOf("QUALACH01=132;2018 | QUALACH02=132;2018")).containsExactly("qualification.twice");
        assertThat(rulesOf("QUALACH01=132;2018 | QUALACH02=132;2020")).isEmpty();
        assertThat(rulesOf("QUALACH01=132;2018 | QUALACH02=131;2018")).isEmpty();
        assertThat(AnUpload.empty()
                        .workplace("")
                        .worker("QUALACH01=132;2018 | QUALACH02=132;2018")
                        .validateRows()
                        .workers()
                        .get(0)
                        .held())
                .hasSize(1);
    }

    @Test
    void aMissingQualificationReadsDifferentlyFromAnUnknownOne() {
        assertThat(rulesOf("QUALACH01=;2018 | QUALACH02=9999;2018 | QUALACH03=x;2018"))
                .containsExactly(
                        "qualification-1.code-missing", "qualification-2.code-unknown", "qualification-3.code-unknown");
    }

    @Test
    void aQualificationThatWasNotAwardedInThatYearIsMentioned() {
        assertThat(rulesOf("QUALACH01=10;2018")).containsExactly("qualification.not-awarded-then");
        assertThat(rulesOf("QUALACH01=10;2011")).isEmpty();
    }

    @Test
    void theFactsKeepQualificationsThatAreInTheList() {
        WorkerFacts facts = AnUpload.empty()
                .workplace("")
                .worker(
                        "QUALACH01=132;2018 | QUALACH02=9999;2018 | QUALACH03=131;18 | QUALACH04=102"
                                + " | QUALWT01=159;2028 | QUALWT02=132;1999 | QUALWT03=x | INDUCTION=2 | SCQUAL=1;5 | NONSCQUAL=999")
                .validateRows()
                .workers()
                .get(0);

        assertThat(facts.held())
                .containsExactly(
                        new WorkerFacts.Held(132, 2018),
                        new WorkerFacts.Held(131, null),
                        new WorkerFacts.Held(102, null));
        assertThat(facts.workedTowards())
                .containsExactly(new WorkerFacts.WorkedTowards(159, 2028), new WorkerFacts.WorkedTowards(132, null));
        assertThat(facts.induction()).isEqualTo(Induction.IN_PROGRESS);
        assertThat(facts.socialCare()).isEqualTo(new WorkerFacts.Highest(true, 5));
        assertThat(facts.otherSubject()).isEqualTo(new WorkerFacts.Highest(null, null));
    }

    @Test
    void theFactsOfASoundRowAreItsOwn() {
        WorkerFacts facts = AnUpload.clean().validate().workers().get(0);

        assertThat(facts.workplace()).isEqualTo("WP1");
        assertThat(facts.reference()).isEqualTo("S1");
        assertThat(facts.mainJobRole()).isEqualTo(4);
        assertThat(facts.employmentStatus()).isEqualTo(1);
        assertThat(facts.startDate()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(facts.newReference()).isNull();
        assertThat(facts.transferTo()).isNull();
        assertThat(facts.induction()).isNull();
    }

    @Test
    void ourOwnColumnsAreChecked() {
        assertThat(rulesOf("QUALWT01=132")).containsExactly("worked-towards.year-missing");
        assertThat(rulesOf("QUALWT01=132;2025 | QUALWT02=132;2026 | QUALWT03=132;2036 | QUALWT04=132;2037"))
                .containsExactly("worked-towards.year", "worked-towards.year");
        assertThat(rulesOf("QUALWT01=;2027")).containsExactly("worked-towards.code-missing");
        assertThat(rulesOf("INDUCTION=x")).containsExactly("induction.unknown");
        assertThat(rulesOf("INDUCTION=999")).isEmpty();
    }

    private static List<String> healthcareRules(String workplace, String worker) {
        return AnUpload.empty()
                .workplace(workplace)
                .worker("MAINJOBROLE=8 | " + worker)
                .validateRows()
                .rules(WORKERS);
    }

    private static List<String> rulesOf(String changes) {
        return AnUpload.empty().workplace("").worker(changes).validateRows().rules(WORKERS);
    }

    private static List<String> rulesOf(String changes, StoredWorker stored) {
        AnUpload upload = AnUpload.empty().workplace("").worker(changes);
        upload.stored().addWorkplace("WP1");
        upload.stored().addWorker("WP1", "S1", stored);
        return upload.validateRows().rules(WORKERS);
    }
}
