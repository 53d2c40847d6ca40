package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DaysSickTest extends ServiceTest {

    private static final String UNCHANGED = "worker.days-sick.unchanged";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(LONDON);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private Sender sender;

    @BeforeEach
    void open() {
        clock.set(noonOf(TODAY));
        sender = new Sender(anEmployer(), anOpenCollection());
    }

    @Test
    void daysSickSavedOnAnEarlierDayArePointedAtWhenTheyAreSentAgain() {
        sender.signsOff(aWorkplace(), AFile.workers().row("DAYSSICK=4.5"));
        sender.corrects();

        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE", "DAYSSICK=4.5")))
                .doesNotContain(UNCHANGED);
        clock.set(noonOf(TOMORROW));
        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE", "DAYSSICK=4.5")))
                .contains(UNCHANGED);
        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("NOCHANGE", "DAYSSICK=4.50")))
                .contains(UNCHANGED);
        for (String changed : List.of("DAYSSICK=4", "DAYSSICK=", "DAYSSICK=999", "DAYSSICK=99999999999")) {
            assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE", changed)))
                    .as(changed)
                    .doesNotContain(UNCHANGED);
        }
        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UNCHECKED", "DAYSSICK=4.5")))
                .doesNotContain(UNCHANGED);
    }

    @Test
    void daysSickThatAreNotKnownOrNotGivenAreSavedOnNoDay() {
        sender.signsOff(
                AFile.workplaces().row("TOTALPERMTEMP=2"),
                AFile.workers()
                        .row("DAYSSICK=999")
                        .row("UNIQUEWORKERID=S2", "NINUMBER=", "MAINJOBROLE=8", "DAYSSICK="));
        sender.corrects();
        clock.set(noonOf(TOMORROW));

        assertThat(sender.finds(
                        AFile.workplaces().row("STATUS=UPDATE", "TOTALPERMTEMP=2"),
                        AFile.workers()
                                .row("STATUS=UPDATE", "DAYSSICK=999")
                                .row("STATUS=UPDATE", "UNIQUEWORKERID=S2", "NINUMBER=", "MAINJOBROLE=8", "DAYSSICK=")))
                .doesNotContain(UNCHANGED);
    }

    @Test
    void workersWhoAreKeptOrLeftOutKeepTheDayOnWhichTheirDaysSickWereSaved() {
        sender.signsOff(
                AFile.workplaces().row("TOTALPERMTEMP=3"),
                AFile.workers()
                        .row()
                        .row("UNIQUEWORKERID=S2", "NINUMBER=", "MAINJOBROLE=8")
                        .row("UNIQUEWORKERID=S3", "NINUMBER=", "MAINJOBROLE=8"));
        clock.set(noonOf(TOMORROW));
        sender.corrects();
        sender.signsOff(
                AFile.workplaces().row("STATUS=UPDATE", "TOTALPERMTEMP=3"),
                AFile.workers()
                        .row("STATUS=UNCHECKED", "DAYSSICK=20")
                        .row("STATUS=UPDATE", "UNIQUEWORKERID=S3", "NINUMBER=", "MAINJOBROLE=8"));

        sender.corrects();
        AFile again = AFile.workers();
        for (String worker : List.of("S1", "S2", "S3")) {
            again.row("STATUS=UPDATE", "UNIQUEWORKERID=" + worker, "NINUMBER=", "MAINJOBROLE=8");
        }
        sender.finds(AFile.workplaces().row("STATUS=UPDATE", "TOTALPERMTEMP=3"), again);

        assertThat(sender.workersWith(UNCHANGED)).containsExactly("S1", "S2");
    }

    @Test
    void aMaskedDownloadOfAnEarlierDayChangesNothingAndKeepsTheDay() {
        sender.signsOff(aWorkplace(), AFile.workers().row());
        clock.set(noonOf(TOMORROW));
        sender.corrects();
        sender.putsTheRecordBack();
        sender.partner
                .validates(sender.path, "replace")
                .then()
                .body("counts.errors", equalTo(0))
                .body("differences.unchanged", equalTo(2));
        sender.signsOff();

        sender.corrects();
        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE", "DAYSSICK=3")))
                .contains(UNCHANGED);
    }

    private static AFile aWorkplace() {
        return AFile.workplaces().row();
    }

    private static AFile aWorkplace(String status) {
        return AFile.workplaces().row("STATUS=" + status);
    }

    private static AFile aWorker(String status, String... different) {
        String[] cells = Arrays.copyOf(different, different.length + 1);
        cells[different.length] = "STATUS=" + status;
        return AFile.workers().row(cells);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
    }
}
