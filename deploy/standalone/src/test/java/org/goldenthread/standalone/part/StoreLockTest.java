package org.goldenthread.standalone.part;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    private Path home;

    @Test
    void keepsASecondLauncherAwayAndNamesTheFirst() {
        StoreLock first = StoreLock.take(home);

        assertThatThrownBy(() -> StoreLock.take(home))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("already runs on " + home)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("GOLDEN_THREAD_HOME");
        first.close();
    }

    @Test
    void isFreeAgainWhenTheFirstHasEnded() {
        StoreLock.take(home).close();

        assertThatCode(() -> StoreLock.take(home).close()).doesNotThrowAnyException();
    }
}
