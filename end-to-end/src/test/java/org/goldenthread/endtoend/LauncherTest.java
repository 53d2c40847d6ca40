package org.goldenthread.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The launcher from outside. Every part is ended with it, however it ends. */
@ExtendWith(EndToEnd.class)
class LauncherTest {
    private static final String[] PARTS = {
        "qualification-tracking", "competence-catalogue", "api-gateway", "keycloak", "postgresql"
    };

    @TempDir
    private Path elsewhere;

    private final RunningPlatform running;

    LauncherTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void leavesNothingRunningWhenItIsToldToStop() throws Exception {
        Map<String, ProcessHandle> parts = running.parts();
        assertThat(parts).containsOnlyKeys(PARTS);

        running.launch().terminate();

        assertThat(running.launch().awaitExit(15)).isEqualTo(143);
        assertThat(parts.values()).noneMatch(ProcessHandle::isAlive);
        assertThat(running.parts()).isEmpty();
        running.restart();
    }

    @Test
    void leavesNothingRunningWhenItIsKilled() throws Exception {
        Map<String, ProcessHandle> parts = running.parts();
        assertThat(parts).containsOnlyKeys(PARTS);

        running.launch().kill();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(parts.values()).noneMatch(ProcessHandle::isAlive));
        running.restart();
    }

    @Test
    void leavesTheStoreToTheLauncherThatHasIt() throws Exception {
        Launch second = Launch.start(running.environment(), "--no-main-job");

        assertThat(second.awaitExit(20)).isEqualTo(1);
        assertThat(second.output())
                .contains("already runs on " + running.home())
                .doesNotContain("\n");
        assertThat(running.launch().isAlive()).isTrue();
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Launch launch = Launch.start(otherStoreWith("GOLDEN_THREAD_PORT_KEYCLOAK", taken), "--no-main-job");

            assertThat(launch.awaitExit(20)).isEqualTo(1);
            assertThat(launch.output())
                    .contains("Port " + taken.getLocalPort() + ", for keycloak, is taken")
                    .doesNotContain("\n");
        }
    }

    @Test
    void refusesAnOptionItDoesNotKnow() throws Exception {
        Launch launch = Launch.start(running.environment(), "--twice");

        assertThat(launch.awaitExit(20)).isEqualTo(1);
        assertThat(launch.output()).contains("--twice").doesNotContain("\n");
    }

    private Map<String, String> otherStoreWith(String variable, ServerSocket taken) throws IOException {
        var environment = new LinkedHashMap<String, String>();
        running.environment().keySet().stream()
                .filter(name -> name.startsWith("GOLDEN_THREAD_PORT"))
                .forEach(name -> environment.put(name, Integer.toString(RunningPlatform.freePort())));
        environment.put("GOLDEN_THREAD_HOME", elsewhere.toString());
        environment.put(variable, Integer.toString(taken.getLocalPort()));
        return environment;
    }
}
