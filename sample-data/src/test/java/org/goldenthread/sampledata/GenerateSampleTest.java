package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSampleTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheThreeFiles() throws IOException {
        Path out = folder.resolve("new/folder");

        int status = GenerateSample.run("--seed=4", "--workplaces=3", "--workers=30", "--training=10", "--out=" + out);

        assertThat(status).isZero();
        assertThat(out.resolve("faults.csv")).doesNotExist();
        for (FileKind file : FileKind.values()) {
            assertThat(Files.readAllBytes(out.resolve(file.pathName() + ".csv")))
                    .isEqualTo(GeneratedFile.bytes(SampleReturn.of(SampleSpec.of(4, 3, 30, 10)), file));
        }
    }

    @Test
    void listsTheFaultsBesideThem() throws IOException {
        GenerateSample.run("--workers=200", "--training=200", "--faults=0.5", "--out=" + folder);

        assertThat(Files.readAllLines(folder.resolve("faults.csv")))
                .hasSizeBetween(150, 280)
                .startsWith("file,row,column,code,severity,value,fault");
    }

    @Test
    void saysWhatIsWrongWithASizeThatCannotBe() {
        assertThat(GenerateSample.run("--workplaces=10", "--workers=5", "--out=" + folder))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void failsWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(GenerateSample.run("--out=" + file)).isEqualTo(1);
    }
}
