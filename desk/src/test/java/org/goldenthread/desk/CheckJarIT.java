package org.goldenthread.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: {@code java -jar check.jar}. */
class CheckJarIT {

    @TempDir
    private Path folder;

    @Test
    void runsByItself() throws IOException, InterruptedException {
        AReturn sample = AReturn.of(SampleSpec.of(1, 10, 200, 100), folder);

        assertThat(run("check", sample.csv())).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("200 rows of workers");
        assertThat(run("check", sample.document())).isZero();
        assertThat(run("annotate", sample.csv())).isZero();
        assertThat(run("--version")).isZero();
        assertThat(Files.readString(folder.resolve("out"))).doesNotContain("not packaged");

        Files.writeString(sample.file(FileKind.WORKERS), "nothing");
        assertThat(run("check", sample.csv())).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("err")))
                .contains("workers.csv: ")
                .hasLineCount(1);
    }

    private int run(String command, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                System.getProperty("check.jar"),
                command));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
