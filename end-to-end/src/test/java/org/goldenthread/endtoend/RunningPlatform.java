package org.goldenthread.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;
import org.goldenthread.standalone.part.Folders;

/**
 * The platform of this test run, in {@code target/platform}, whose logs tell what went wrong. Its first launch is what a newcomer does, the main job and an end; the second stays up
 * on the same store.
 */
final class RunningPlatform implements AutoCloseable {
    private static final List<String> PORTS = List.of(
            "API_GATEWAY",
            "QUALIFICATION_TRACKING",
            "COMPETENCE_CATALOGUE",
            "KEYCLOAK",
            "KAFKA",
            "KAFKA_CONTROLLER",
            "POSTGRESQL");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home = Path.of("target/platform").toAbsolutePath();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final String firstOutput;
    private final TestClients testClients;
    private Launch launch;

    RunningPlatform() throws InterruptedException {
        empty(home);
        environment.put("GOLDEN_THREAD_HOME", home.toString());
        PORTS.forEach(name -> environment.put("GOLDEN_THREAD_PORT_" + name, Integer.toString(freePort())));

        Launch first = Launch.start(environment, "--once");
        assertThat(first.awaitExit(420)).as(first::output).isZero();
        firstOutput = first.output();
        launch = Launch.start(environment, "--no-main-job").awaitUp();
        testClients = TestClients.create(HTTP, keycloak());
    }

    /** What the first run printed, which did the main job and ended. */
    String firstOutput() {
        return firstOutput;
    }

    Launch launch() {
        return launch;
    }

    Path home() {
        return home;
    }

    Map<String, String> environment() {
        return environment;
    }

    TestClients testClients() {
        return testClients;
    }

    void restart() throws InterruptedException {
        if (launch.isAlive()) {
            launch.terminate();
            launch.awaitExit(20);
        }
        launch = Launch.start(environment, "--no-main-job").awaitUp();
    }

    /** Of the gateway. */
    URI address() {
        return URI.create("http://localhost:" + port("API_GATEWAY"));
    }

    Platform platform() {
        return new Platform(HTTP, address(), tokens());
    }

    Caller as(String client) throws InterruptedException {
        return platform().as(client);
    }

    URI keycloak() {
        return URI.create("http://localhost:" + port("KEYCLOAK"));
    }

    URI issuer() {
        return keycloak().resolve("/realms/golden-thread");
    }

    URI tokens() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    int port(String name) {
        return Integer.parseInt(environment.get("GOLDEN_THREAD_PORT_" + name));
    }

    /** The processes of the parts, without the launcher, by their names. */
    Map<String, ProcessHandle> parts() {
        var parts = new LinkedHashMap<String, ProcessHandle>();
        try (Stream<Path> files = Files.list(home.resolve("pids"))) {
            for (Path file : files.toList()) {
                long pid = Long.parseLong(Files.readString(file).split(" ", -1)[0]);
                String name = file.getFileName().toString().replace(".pid", "");
                ProcessHandle.of(pid).ifPresent(process -> parts.put(name, process));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void signal(String part, String signal) throws IOException, InterruptedException {
        String pid = Long.toString(parts().get(part).pid());
        assertThat(new ProcessBuilder("kill", "-s", signal, pid).start().waitFor())
                .isZero();
    }

    @Override
    public void close() throws InterruptedException {
        launch.terminate();
        launch.awaitExit(20);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
