package org.goldenthread.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {

    @TempDir
    private Path folder;

    @Test
    void putsEveryFindingBesideItsRow() throws IOException {
        AReturn faulty = AReturn.of(SampleSpec.of(5, 50, 2_000, 1_000).withFaults(0.3), folder);

        ADesk desk =
                ADesk.run("annotate", faulty.csv(), "--primary-workplace", "nowhere", "--out", folder + "/annotated");

        assertThat(desk.status()).isEqualTo(1);
        JsonNode findings = new ObjectMapper()
                .readTree(ADesk.run("check", faulty.csv(), "--primary-workplace", "nowhere", "--json", "-")
                        .out());
        int placed = 0;
        for (FileKind kind : FileKind.values()) {
            List<NamedCsvRecord> original = records(faulty.file(kind));
            List<NamedCsvRecord> copy = records(folder.resolve("annotated/" + kind.pathName() + ".annotated.csv"));
            assertThat(copy).hasSameSizeAs(original);
            for (int i = 0; i < copy.size(); i++) {
                int width = original.get(i).getFieldCount();
                assertThat(copy.get(i).getFields().subList(0, width))
                        .isEqualTo(original.get(i).getFields());
                placed += assertFindings(findings, kind, i, copy.get(i));
            }
        }
        assertThat(placed).isEqualTo(findings.size());
    }

    @Test
    void writesNoCopyOverAnotherFile() throws IOException {
        AReturn sample = AReturn.of(SampleSpec.of(1, 5, 50, 10), folder);
        Path other = Files.createDirectory(folder.resolve("other")).resolve("workplaces.csv");
        Files.copy(sample.file(FileKind.WORKERS), other);

        ADesk desk = ADesk.run(
                "annotate",
                sample.csv()[0],
                other.toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(desk.status()).isEqualTo(2);
        assertThat(desk.err()).contains("workplaces.annotated.csv");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static int assertFindings(JsonNode findings, FileKind kind, int index, NamedCsvRecord row) {
        int count = 0;
        for (JsonNode finding : findings) {
            boolean first = finding.get("row").isNull() && index == 0;
            if (finding.get("file").asText().equals(kind.pathName())
                    && (first || finding.get("row").asInt() == index + 2)) {
                String column = finding.get("severity").asText().equals("error") ? "ERRORS" : "WARNINGS";
                assertThat(row.getField(column))
                        .contains((first ? "whole file: " : "")
                                + finding.get("code").asText() + " "
                                + finding.get("column").asText() + " "
                                + finding.get("message").asText());
                count++;
            }
        }
        return count;
    }

    private static List<NamedCsvRecord> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
