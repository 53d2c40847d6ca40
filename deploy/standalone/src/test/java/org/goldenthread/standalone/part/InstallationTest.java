package org.goldenthread.standalone.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path software;

    @Test
    void isMadeOnce() throws Exception {
        var fillings = new AtomicInteger();
        var installation = new Installation(software, "thing-1.0");

        for (int i = 0; i < 2; i++) {
            installation.orElseMake(folder -> {
                fillings.incrementAndGet();
                Files.writeString(folder.resolve("file"), "content");
            });
        }

        assertThat(fillings).hasValue(1);
        assertThat(installation.folder().resolve("file")).hasContent("content");
    }

    @Test
    void isNotThereUntilItIsWhole() throws Exception {
        var installation = new Installation(software, "thing-1.0");

        assertThatThrownBy(() -> installation.orElseMake(folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("no space left");
                }))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("thing-1.0")
                .hasMessageContaining("no space left");
        assertThat(installation.isThere()).isFalse();

        installation.orElseMake(folder -> assertThat(folder).isEmptyDirectory());
        assertThat(installation.isThere()).isTrue();
    }

    @Test
    void aDeletedFolderLeavesWhatItsLinksPointTo() throws IOException {
        Path kept = Files.writeString(software.resolve("kept"), "still here");
        Path folder = Files.createDirectories(software.resolve("folder/sub"));
        Files.createSymbolicLink(folder.resolve("link"), kept);

        Folders.delete(software.resolve("folder"));

        assertThat(software.resolve("folder")).doesNotExist();
        assertThat(kept).hasContent("still here");
    }
}
