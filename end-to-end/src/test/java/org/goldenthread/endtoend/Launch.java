package org.goldenthread.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One launcher process, and what it prints. */
final class Launch {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String UP = "Golden Thread is up";

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch upOrEnded = new CountDownLatch(1);

    private Launch(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("launcher-output").start(this::read);
    }

    static Launch start(Map<String, String> environment, String... options) {
        String target = ROOT.resolve("deploy/standalone/target").toString();
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            // A test run that is killed takes the platform with it.
            command.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "TERM", "--"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                target + "/classes" + File.pathSeparator + target + "/lib/*",
                "org.goldenthread.standalone.Launcher"));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Launch(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Launch awaitUp() throws InterruptedException {
        if (!upOrEnded.await(5, TimeUnit.MINUTES) || !output().contains(UP)) {
            process.destroy();
            throw new AssertionError("The platform did not come up:\n" + output());
        }
        return this;
    }

    /** Its exit status; the launcher is ended when it takes longer than this. */
    int awaitExit(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroy();
            throw new AssertionError("The launcher still runs after " + seconds + " s:\n" + output());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains(UP)) {
                    upOrEnded.countDown();
                }
            }
        } catch (IOException ended) {
            // A process that is ended takes its stream with it.
        } finally {
            upOrEnded.countDown();
        }
    }
}
