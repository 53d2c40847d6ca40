package org.goldenthread.standalone.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    private Path home;

    private RunFolder folder;

    @BeforeEach
    void setUp() {
        folder = new RunFolder(home.resolve("logs"), home.resolve("pids"));
    }

    @Test
    void keepsItsOutputAndThatOfTheRunBefore() throws Exception {
        shell("echo first").awaitSuccess();
        shell("echo second; echo third >&2").awaitSuccess();

        assertThat(folder.log("child")).hasContent("second\nthird");
        assertThat(home.resolve("logs/child.previous.log")).hasContent("first");
    }

    @Test
    void getsNothingFromTheCallersEnvironmentButTheBasics() throws Exception {
        Command command = Command.of("child", List.of("sh", "-c", "env"), Map.of("GIVEN", "yes"));

        ChildProcess.start(command, folder).awaitSuccess();

        assertThat(Files.readAllLines(folder.log("child")))
                .contains("GIVEN=yes")
                .noneMatch(line -> line.startsWith("MAVEN") || line.startsWith("JAVA_HOME="));
    }

    @Test
    void endsOnItsOwnSignal() throws Exception {
        List<String> arguments = List.of("sh", "-c", "trap 'echo got INT; exit 0' INT; while :; do sleep 0.05; done");
        Command command = new Command("child", arguments, Map.of(), Command.StopSignal.INT, false);
        ChildProcess child = ChildProcess.start(command, folder);
        Thread.sleep(300);

        child.requestStop();
        child.awaitStop(Duration.ofSeconds(5));

        assertThat(child.isAlive()).isFalse();
        assertThat(folder.log("child")).hasContent("got INT");
        assertThat(home.resolve("pids/child.pid")).doesNotExist();
    }

    @Test
    void isKilledWhenItDoesNotHeed() throws Exception {
        ChildProcess child = shell("trap '' TERM; echo armed; while :; do sleep 0.05; done");
        Awaitility.await().until(() -> read(folder.log("child")).contains("armed"));

        child.requestStop();
        child.awaitStop(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
        assertThat(child.ending()).contains("137");
        assertThat(child.log()).isEqualTo(folder.log("child"));
    }

    @Test
    void saysThatAProgramIsMissing() {
        Command command = Command.of("child", List.of("/no/such/program"), Map.of());

        assertThatThrownBy(() -> ChildProcess.start(command, folder).awaitSuccess())
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("child");
    }

    @Test
    void isFoundAndEndedAfterACrashOfTheLauncher() {
        ChildProcess orphan = shell("sleep 60");

        List<String> ended = Leftovers.end(folder, List.of("never-started", "child"));

        assertThat(ended).containsExactly("child");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(Leftovers.end(folder, List.of("child"))).isEmpty();
    }

    private ChildProcess shell(String script) {
        return ChildProcess.start(Command.of("child", List.of("sh", "-c", script), Map.of()), folder);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
