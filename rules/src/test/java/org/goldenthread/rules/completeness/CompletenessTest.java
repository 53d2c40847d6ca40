package org.goldenthread.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.rules.worker.WorkerAnswer.BIRTH_DATE;
import static org.goldenthread.rules.worker.WorkerAnswer.CONTRACT;
import static org.goldenthread.rules.worker.WorkerAnswer.GENDER;
import static org.goldenthread.rules.worker.WorkerAnswer.ID;
import static org.goldenthread.rules.worker.WorkerAnswer.JOB_ROLE;
import static org.goldenthread.rules.worker.WorkerAnswer.PAY;

import java.util.List;
import java.util.Map;
import org.goldenthread.rules.ARow;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.worker.WorkerAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private final Completeness completeness = new Completeness(CodeLists.bundled(), AnUpload.TODAY);

    @Test
    void aFaultlessRecordAnswersEverything() {
        add("WP1", "");

        assertThat(report().whole()).hasSize(WorkerAnswer.values().length).allSatisfy(answer -> {
            assertThat(answer.complete()).isEqualTo(1);
            assertThat(answer.workers()).isEqualTo(1);
            assertThat(answer.share()).isEqualTo(1.0);
            assertThat(answer.met()).isTrue();
        });
    }

    @Test
    void ninetyInAHundredAreEnoughAndOneFewerIsNot() {
        add("WP1", "", 90);
        add("WP1", "GENDER=", 10);

        assertThat(whole(GENDER).share()).isEqualTo(0.9);
        assertThat(whole(GENDER).met()).isTrue();
        assertThat(report().met()).isTrue();

        add("WP1", "GENDER=");

        assertThat(whole(GENDER)).isEqualTo(new AnswerCompleteness(GENDER, 90, 0, 101, 90, false));
        assertThat(report().met()).isFalse();
    }

    @Test
    void nothingIsRoundedUpToAThreshold() {
        add("WP1", "", 899_999);
        add("WP1", "DOB=", 100_001);

        assertThat(whole(BIRTH_DATE).met()).isFalse();
    }

    @Test
    void idJobRoleAndContractAreAskedOfAll() {
        add("WP1", "", 999);
        add("WP1", "DISPLAYID= | MAINJOBROLE= | EMPLSTATUS=");

        assertThat(report().whole())
                .filteredOn(answer -> !answer.met())
                .extracting(AnswerCompleteness::answer)
                .containsExactly(ID, JOB_ROLE, CONTRACT);
    }

    @Test
    void everyWorkplaceIsCountedByItself() {
        add("WP1", "", 95);
        add("WP2", "GENDER=", 5);

        assertThat(report().met()).isTrue();
        assertThat(report().workplaces())
                .extracting(CompletenessReport.Workplace::reference)
                .containsExactly("WP1", "WP2");
        assertThat(of(GENDER, report().workplaces().get(0).answers()).met()).isTrue();
        assertThat(of(GENDER, report().workplaces().get(1).answers()))
                .isEqualTo(new AnswerCompleteness(GENDER, 0, 0, 5, 90, false));
    }

    @Test
    void whereNobodyWorksNothingIsMissing() {
        assertThat(report().met()).isTrue();
        assertThat(whole(PAY).share()).isNull();
    }

    @Test
    void whoIsDeletedDoesNotCount() {
        add("WP1", "");
        add("WP1", "STATUS=DELETE | GENDER=");

        assertThat(whole(GENDER).workers()).isEqualTo(1);
    }

    /** Cells that are no answer: blank, refused, ignored. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ID                        | UNIQUEWORKERID=
            JOB_ROLE                  | MAINJOBROLE=12
            CONTRACT                  | EMPLSTATUS=5
            BIRTH_DATE                | DOB=31/02/1985
            BIRTH_DATE                | DOB=01/01/2020
            BIRTH_DATE                | DOB=
            GENDER                    | GENDER=5
            ETHNICITY                 | ETHNICITY=1
            SICKNESS                  | DAYSSICK=366.5
            SICKNESS                  | DAYSSICK=
            ZERO_HOURS                | ZEROHRCONT=3
            HOURS                     | CONTHOURS=75.5
            HOURS                     | CONTHOURS=
            HOURS                     | CONTHOURS=37.5; ZEROHRCONT=1
            HOURS                     | CONTHOURS=37.5; EMPLSTATUS=4
            PAY                       | SALARYINT=; SALARY=
            PAY                       | SALARY=
            PAY                       | SALARY=499
            PAY                       | SALARYINT=3; SALARY=30000
            PAY                       | SALARYINT=3; HOURLYRATE=12.505
            SOCIAL_CARE_QUALIFICATION | SCQUAL=
            SOCIAL_CARE_QUALIFICATION | SCQUAL=3
            OTHER_QUALIFICATION       | NONSCQUAL=
            """, delimiter = '|')
    void aValueThatRulesRefuseIsNoAnswer(WorkerAnswer answer, String cells) {
        add("WP1", cells.replace("; ", " | "));

        assertThat(whole(answer).complete()).isZero();
        assertThat(whole(answer).notKnown()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GENDER                    | GENDER=3
            ETHNICITY                 | ETHNICITY=99
            SICKNESS                  | DAYSSICK=999
            ZERO_HOURS                | ZEROHRCONT=999
            HOURS                     | CONTHOURS=999
            HOURS                     | AVGHOURS=999; ZEROHRCONT=1; CONTHOURS=
            PAY                       | SALARYINT=999; SALARY=
            SOCIAL_CARE_QUALIFICATION | SCQUAL=999
            SOCIAL_CARE_QUALIFICATION | SCQUAL=1;999
            OTHER_QUALIFICATION       | NONSCQUAL=1
            """, delimiter = '|')
    void notKnownIsCountedApartAndIsAnAnswerOnlyWhereTheCollectionSaysSo(WorkerAnswer answer, String cells) {
        add("WP1", cells.replace("; ", " | "));

        assertThat(whole(answer)).isEqualTo(new AnswerCompleteness(answer, 0, 1, 1, 90, false));
        assertThat(of(
                        answer,
                        completeness
                                .against(Thresholds.standard().countingNotKnown())
                                .whole()))
                .isEqualTo(new AnswerCompleteness(answer, 1, 1, 1, 90, true));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HOURS                     | AVGHOURS=10; ZEROHRCONT=1; CONTHOURS=
            HOURS                     | AVGHOURS=0; EMPLSTATUS=4; CONTHOURS=
            SICKNESS                  | DAYSSICK=0
            PAY                       | SALARYINT=3; SALARY=; HOURLYRATE=12.50
            PAY                       | SALARY=250000; MAINJOBROLE=1
            ETHNICITY                 | ETHNICITY=98
            SOCIAL_CARE_QUALIFICATION | SCQUAL=2
            SOCIAL_CARE_QUALIFICATION | SCQUAL=1;0
            """, delimiter = '|')
    void anAnswerIsTakenWhereTheRestOfTheRecordPutsIt(WorkerAnswer answer, String cells) {
        add("WP1", cells.replace("; ", " | "));

        assertThat(whole(answer).complete()).isEqualTo(1);
    }

    @Test
    void thresholdsAreParameters() {
        add("WP1", "", 3);
        add("WP1", "GENDER=");

        Thresholds lower = Thresholds.standard().with(GENDER, 75);

        assertThat(completeness.against(lower).met()).isTrue();
        assertThat(completeness.against(lower.with(GENDER, 76)).met()).isFalse();
        assertThatThrownBy(() -> lower.with(PAY, 101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PAY");
        assertThatThrownBy(() -> new Thresholds(Map.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    private void add(String workplace, String changes) {
        add(workplace, changes, 1);
    }

    private void add(String workplace, String changes, int times) {
        Map<String, String> cells = ARow.worker(changes);
        for (int i = 0; i < times; i++) {
            completeness.add(workplace, column -> cells.getOrDefault(column, ""));
        }
    }

    private CompletenessReport report() {
        return completeness.against(Thresholds.standard());
    }

    private AnswerCompleteness whole(WorkerAnswer answer) {
        return of(answer, report().whole());
    }

    private static AnswerCompleteness of(WorkerAnswer answer, List<AnswerCompleteness> answers) {
        return answers.stream().filter(a -> a.answer() == answer).findFirst().orElseThrow();
    }
}
