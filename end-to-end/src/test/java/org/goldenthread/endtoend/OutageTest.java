package org.goldenthread.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;
import org.goldenthread.standalone.client.StepFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that are away. */
@ExtendWith(EndToEnd.class)
class OutageTest {
    private static final int WORKERS = 20_000;

    private final RunningPlatform running;

    OutageTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void aValidationWhoseServiceIsKilledIsFinishedAfterTheRestart() throws Exception {
        DraftReturn draft = DraftReturn.open(running.as("demo-other-authority"), "LA-211");
        SampleReturn sample =
                SampleReturn.of(SampleSpec.of(11, 200, WORKERS, 0).withOrganisation(211, EmployerKind.AUTHORITY));
        draft.upload(sample);
        String job = draft.send(Call.post(draft.path() + "/validation").json(Map.of("mode", "merge")))
                .expect(202)
                .header("Location");
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> draft.caller().get(job).json().path("state").asText(), "running"::equals);

        running.signal("qualification-tracking", "KILL");

        assertThat(running.launch().awaitExit(20)).isEqualTo(1);
        assertThat(running.launch().output()).contains("qualification-tracking ended with exit status 137");
        running.restart();

        var afterwards = new DraftReturn(running.as("demo-other-authority"), draft.path());
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> afterwards.get().json().path("state").asText(), state -> !state.equals("VALIDATING"));
        assertThat(afterwards.caller().get(job).expect(200).json().path("state").asText())
                .isEqualTo("succeeded");
        assertThat(afterwards.get().json().path("state").asText()).startsWith("ACCEPTED");
        assertThat(afterwards.get().json().at("/counts/workers").asInt()).isEqualTo(WORKERS);
        String kept = afterwards
                .caller()
                .send(Call.get(afterwards.path() + "/files/workers").header("Accept", "text/csv"))
                .body();
        assertThat(kept.equals(new String(DraftReturn.bytes(sample, FileKind.WORKERS), UTF_8)))
                .as("the file is as it was sent")
                .isTrue();
    }

    @Test
    void tokensThatWereGivenOutWorkWhileKeycloakIsAway() throws Exception {
        Caller authority = running.as("demo-authority");
        authority.get("/v1/returns").expect(200);

        running.signal("keycloak", "STOP");
        try {
            assertThat(authority.get("/v1/returns").status()).isEqualTo(200);
            assertThat(authority.send(Call.get("/q/health/ready")).status()).isEqualTo(200);
        } finally {
            running.signal("keycloak", "CONT");
        }
        assertThat(running.as("demo-authority").get("/v1/returns").status()).isEqualTo(200);
    }

    @Test
    void aServiceThatIsDownIsAProblemThatSaysWhenToTryAgain() throws Exception {
        int port = RunningPlatform.freePort();
        int nobody = RunningPlatform.freePort();
        Process gateway = gateway(port, nobody);
        try {
            var platform =
                    new Platform(HttpClient.newHttpClient(), URI.create("http://localhost:" + port), running.tokens());
            Caller authority = platform.as("demo-authority");
            await().atMost(Duration.ofMinutes(1)).until(() -> isUp(authority));

            Answer answer = authority.get("/v1/returns");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            assertThat(answer.body()).doesNotContain(Integer.toString(nobody));
        } finally {
            gateway.destroy();
            gateway.waitFor();
        }
    }

    /** A gateway of its own, for a service that is not there. */
    private Process gateway(int port, int upstream) throws Exception {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        "../services/api-gateway/target/quarkus-app/quarkus-run.jar"))
                .redirectErrorStream(true)
                .redirectOutput(
                        running.home().resolve("logs/lonely-gateway.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_HTTP_HOST",
                        "localhost",
                        "GOLDEN_THREAD_ISSUER",
                        running.issuer().toString(),
                        "GOLDEN_THREAD_QUALIFICATION_TRACKING_URL",
                        "http://localhost:" + upstream));
        return builder.start();
    }

    private static boolean isUp(Caller caller) throws InterruptedException {
        try {
            return caller.get("/q/health/ready").status() == 200;
        } catch (StepFailedException notYet) {
            return false;
        }
    }
}
