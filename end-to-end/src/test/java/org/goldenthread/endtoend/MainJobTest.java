package org.goldenthread.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.mainjob.MainJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EndToEnd.class)
class MainJobTest {
    private final RunningPlatform running;

    MainJobTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void theFirstRunTakesAReturnFromFaultsToTheNationalTable() {
        assertThat(running.firstOutput())
                .contains("revision 1 of the return of LA-212")
                .containsPattern("REJECTED: [1-9]\\d* errors")
                .containsPattern("ACCEPTED(_WITH_WARNINGS)?: 0 errors")
                .containsPattern("Receipt +[0-9a-f-]{36}")
                .contains("SIGNED_OFF")
                .contains("Registered managers by highest qualification, 2026, England")
                .containsPattern("Bring in a course .*: added")
                .containsPattern("(?m)^ +Safer recruitment and retention in care +Demo Care Academy +online +120\\.00")
                .contains("nothing is left running");
    }

    @Test
    void issuesAreSummarisedWithColumnAndRow() {
        assertThat(running.firstOutput())
                .containsPattern("(?m)^ +error +worker-\\d+ +workers +[A-Z0-9]+ +\\d+ +\\d+$")
                .contains("For example:");
    }

    @Test
    void issuesAreJsonUnlessCsvIsAskedFor() throws Exception {
        Caller authority = running.as("demo-authority");
        String id = authority.get("/v1/returns").json().at("/items/0/id").asText();
        Call issues = Call.get("/v1/returns/" + id + "/issues");

        assertThat(authority.send(issues.header("Accept", "*/*")).header("Content-Type"))
                .startsWith("application/json");
        assertThat(authority.send(issues.header("Accept", "text/csv")).header("Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void smallNumbersInTheTableAreHidden() {
        String table = running.firstOutput()
                .substring(running.firstOutput().indexOf("Registered managers by highest qualification"));

        assertThat(table)
                .containsPattern("(?m)^ +All settings +\\d+ +\\d+ \\(\\d+\\.\\d %\\)")
                .containsPattern("(?m)^ +Care home .* c( |$)")
                .doesNotContainPattern("(?m)^ +(All|Care|Dom).* [1-4] \\(");
    }

    @Test
    void theNextRunOnTheSameStoreSubmitsACorrection() throws Exception {
        var printed = new ByteArrayOutputStream();
        var console = Console.to(new PrintStream(printed, true, StandardCharsets.UTF_8));

        var mainJob = new MainJob(console, running.platform(), InstantSource.system());
        mainJob.prepare();
        mainJob.run();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("the organisations of the demo clients are there")
                .containsPattern("revision \\d+ of the return of LA-212 .* a correction of revision \\d+")
                .containsPattern(
                        "ACCEPTED(_WITH_WARNINGS)?: 0 errors, \\d+ warnings; on the record 0 new, [1-9]\\d* updated")
                .contains("Registered managers by highest qualification");
    }
}
