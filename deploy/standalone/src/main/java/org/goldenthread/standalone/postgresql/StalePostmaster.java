package org.goldenthread.standalone.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.goldenthread.standalone.part.LaunchException;

/**
 * A server that was killed leaves {@code postmaster.pid} behind. When its pid belongs to some other program by now,
 * PostgreSQL refuses to start; so the file goes, unless a server really runs on this data directory.
 */
final class StalePostmaster {
    private StalePostmaster() {}

    static void clear(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            if (ProcessHandle.of(pid)
                    .filter(process -> servesFrom(data, process))
                    .isPresent()) {
                throw new LaunchException("A PostgreSQL server (process " + pid + ") still runs on " + data
                        + ": stop it with `kill -INT " + pid + "`.");
            }
            Files.delete(file);
        } catch (IOException | NumberFormatException e) {
            throw new LaunchException(file + " can't be read or removed: " + e.getMessage(), e);
        }
    }

    private static boolean servesFrom(Path data, ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .arguments()
                        .map(Arrays::asList)
                        .filter(arguments -> arguments.contains(data.toString()))
                        .isPresent();
    }
}
