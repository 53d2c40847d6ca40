package org.goldenthread.rules.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.TRAINING;

import java.util.List;
import org.goldenthread.rules.AnUpload;
import org.junit.jupiter.api.Test;

class TrainingRulesTest {

    @Test
    void trainingBelongsToAWorkplaceOfTheUpload() {
        assertThat(rulesOf("LOCALESTID=WPX")).containsExactly("workplace.not-in-file");
    }

    @Test
    void trainingBelongsToAWorkerOfThatWorkplace() {
        assertThat(rulesOf("UNIQUEWORKERID=S9")).containsExactly("worker.not-in-file");
        assertThat(rulesOf("UNIQUEWORKERID=S 1")).isEmpty();
    }

    @Test
    void aBlankReferenceIsMissingNotUnknown() {
        assertThat(rulesOf("LOCALESTID=")).containsExactly("workplace.missing");
        assertThat(rulesOf("UNIQUEWORKERID=")).containsExactly("worker.missing");
    }

    @Test
    void trainingMayBeGivenUnderTheReferenceThatAWorkerGets() {
        for (String reference : List.of("S1", "S2")) {
            AnUpload upload = AnUpload.empty()
                    .workplace("")
                    .worker("STATUS=UPDATE | CHGUNIQUEWRKID=S2")
                    .training("UNIQUEWORKERID=" + reference + " | DATECOMPLETED=01/03/1990 | EXPIRYDATE=");
            upload.stored().addWorkplace("WP1");
            upload.stored().addWorker("WP1", "S1", null);

            assertThat(upload.validateRows().rules(TRAINING)).containsExactly("completed.too-young");
        }
    }

    @Test
    void trainingIsCompletedAtFourteenAtTheEarliest() {
        assertThat(rulesOf("DATECOMPLETED=14/06/1999")).containsExactly("completed.too-young");
        assertThat(rulesOf("DATECOMPLETED=15/06/1999")).isEmpty();
    }

    @Test
    void trainingIsCompletedTodayAtTheLatest() {
        assertThat(rulesOf("DATECOMPLETED=22/11/2026")).isEmpty();
        assertThat(rulesOf("DATECOMPLETED=23/11/2026")).containsExactly("completed.future");
    }

    @Test
    void validityIsCountedInMonthsLessADay() {
        assertThat(rulesOf("DATECOMPLETED=31/01/2023 | VALIDITY=1 | EXPIRYDATE=27/02/2023"))
                .isEmpty();
        assertThat(rulesOf("DATECOMPLETED=31/01/2023 | VALIDITY=1 | EXPIRYDATE=28/02/2023"))
                .containsExactly("validity.differs");
    }

    @Test
    void onlyTrainingWithAKeyIsHandedOver() {
        var outcome = AnUpload.clean().training("UNIQUEWORKERID=").validate();

        assertThat(outcome.training()).hasSize(1);
    }

    private static List<String> rulesOf(String changes) {
        return AnUpload.empty()
                .workplace("")
                .worker("")
                .training(changes)
                .validateRows()
                .rules(TRAINING);
    }
}
