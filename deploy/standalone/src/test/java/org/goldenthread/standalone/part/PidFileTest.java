package org.goldenthread.standalone.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheProcessItWasWrittenFor() {
        PidFile file = new PidFile(folder.resolve("pids/a.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.survivor()).contains(ProcessHandle.current());
    }

    @Test
    void takesNoStrangerWithTheSamePidForIt() throws IOException {
        Path path = folder.resolve("a.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

        assertThat(new PidFile(path).survivor()).isEmpty();
    }

    @Test
    void findsNothingInADamagedOrMissingFile() throws IOException {
        Path damaged = folder.resolve("a.pid");
        Files.writeString(damaged, "12x");

        assertThat(new PidFile(damaged).survivor()).isEmpty();
        assertThat(new PidFile(folder.resolve("b.pid")).survivor()).isEmpty();
    }
}
