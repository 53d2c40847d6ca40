package org.goldenthread.standalone.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where child processes leave their traces: {@code <logs>/<name>.log} and {@code <pids>/<name>.pid}. */
public record RunFolder(Path logs, Path pids) {

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** An empty log to write to; the one of the run before stays beside it. */
    public Path freshLog(String name) {
        Path log = log(name);
        try {
            Files.createDirectories(logs);
            if (Files.exists(log)) {
                Files.move(log, logs.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PidFile pidFile(String name) {
        return new PidFile(pids.resolve(name + ".pid"));
    }
}
