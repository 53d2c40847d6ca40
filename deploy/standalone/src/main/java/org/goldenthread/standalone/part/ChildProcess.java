package org.goldenthread.standalone.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A part that is a process of its own: its output in a log, a pid file while it lives. */
public final class ChildProcess implements Part {
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "TMPDIR", "TZ", "LANG");
    private static final int SECONDS_TO_BE_KILLED = 2;

    private final Command command;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private ChildProcess(Command command, Process process, Path log, PidFile pidFile) {
        this.command = command;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** To be called from the main thread: see {@link Isolation}. */
    public static ChildProcess start(Command command, RunFolder folder) {
        Path log = folder.freshLog(command.name());
        var builder = new ProcessBuilder(Isolation.commandLine(command))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(command.environment());
        try {
            Process process = builder.start();
            PidFile pidFile = folder.pidFile(command.name());
            pidFile.write(process.toHandle());
            return new ChildProcess(command, process, log, pidFile);
        } catch (IOException e) {
            throw new LaunchException(command.name() + " can't be started: " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public String ending() {
        return "ended with exit status " + process.exitValue();
    }

    @Override
    public Path log() {
        return log;
    }

    /** Waits for a process that ends by itself, and insists that it ended well. */
    public void awaitSuccess() throws InterruptedException {
        int status = process.waitFor();
        pidFile.delete();
        if (status != 0) {
            throw new LaunchException(name() + " " + ending() + "; its log is " + log + ".");
        }
    }

    @Override
    public void requestStop() {
        if (!process.isAlive()) {
            return;
        }
        if (command.stopSignal() == Command.StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            // Java itself sends SIGTERM and SIGKILL only.
            new ProcessBuilder("kill", "-s", command.stopSignal().name(), Long.toString(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
        }
    }

    @Override
    public void awaitStop(Duration grace) throws InterruptedException {
        if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor(SECONDS_TO_BE_KILLED, TimeUnit.SECONDS);
        }
        pidFile.delete();
    }
}
