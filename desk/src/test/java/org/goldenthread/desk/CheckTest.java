package org.goldenthread.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.desk.upload.OnRecord;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.upload.RuleSet;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTest {

    private static final SampleSpec SMALL = SampleSpec.of(1, 10, 200, 100);

    @TempDir
    private Path folder;

    private AReturn clean;

    @BeforeEach
    void generate() throws IOException {
        clean = AReturn.of(SMALL, folder);
    }

    @Test
    void findsNothingInACleanReturn() {
        ADesk desk = ADesk.run("check", clean.csv());

        assertThat(desk.status()).isZero();
        assertThat(desk.err()).isEmpty();
        assertThat(desk.out())
                .endsWith(
                        "10 rows of workplaces, 200 rows of workers, 100 rows of training: 0 errors, 0 warnings, 0 remarks.\n")
                .doesNotContain("SEVERITY");
    }

    @Test
    void groupsWhatItFindsAndEndsWithOneIfThereIsAnError() throws IOException {
        change(FileKind.WORKERS, 3, "GENDER", "9");
        change(FileKind.WORKERS, 7, "GENDER", "9");

        ADesk desk = ADesk.run("check", clean.csv());

        assertThat(desk.status()).isEqualTo(1);
        assertThat(desk.out().lines().filter(line -> line.contains(" GENDER ")))
                .singleElement()
                .asString()
                .matches("(error|warning) +worker-\\d+ +workers +GENDER +2 +3 +\\S.*");
    }

    @Test
    void endsWithNoneIfThereAreOnlyWarnings() throws IOException {
        change(FileKind.WORKPLACES, 2, "TOTALPERMTEMP", "21");

        ADesk desk = ADesk.run("check", clean.csv());

        assertThat(desk.out()).contains("warning  workplace-2200 ").contains(": 0 errors, 1 warnings");
        assertThat(desk.status()).isZero();
    }

    @Test
    void leavesTrainingOutIfThereIsNone() {
        ADesk desk = ADesk.run("check", clean.csv()[0], clean.csv()[1]);

        assertThat(desk.status()).isZero();
        assertThat(desk.out()).contains("200 rows of workers: 0 errors");
    }

    @Test
    void writesEveryFindingWithHarmlessCells() throws IOException {
        change(FileKind.WORKERS, 3, "UNIQUEWORKERID", "=1+1");
        change(FileKind.WORKERS, 3, "GENDER", "@9");
        Path csv = folder.resolve("findings.csv");
        Path json = folder.resolve("findings.json");

        ADesk desk = ADesk.run("check", clean.csv(), "--csv", csv.toString(), "--json", json.toString());

        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(csv)).stream()
                .toList();
        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "severity",
                        "code",
                        "file",
                        "row",
                        "column",
                        "workplace",
                        "worker",
                        "value",
                        "message",
                        "hint",
                        "causedBy");
        NamedCsvRecord gender = rows.stream()
                .filter(row -> row.getField("column").equals("GENDER"))
                .findFirst()
                .orElseThrow();
        assertThat(gender.getField("row")).isEqualTo("3");
        assertThat(gender.getField("worker")).isEqualTo("'=1+1");
        assertThat(gender.getField("value")).isEqualTo("'@9");
        JsonNode issues = new ObjectMapper().readTree(json.toFile());
        assertThat(issues).hasSameSizeAs(rows);
        assertThat(issues.get(0).at("/key/worker").asText()).isEqualTo("=1+1");
        assertThat(issues.get(0).has("pointer")).isFalse();
        assertThat(desk.out()).contains("SEVERITY");
    }

    @Test
    void keepsTheStandardOutputForFindingsThatGoThere() throws IOException {
        change(FileKind.WORKERS, 3, "GENDER", "9");

        ADesk desk = ADesk.run("check", clean.csv(), "--csv", "-");

        assertThat(desk.out()).startsWith("severity,code,").doesNotContain("SEVERITY");
        assertThat(desk.err()).contains("SEVERITY").contains("200 rows of workers");
        assertThat(ADesk.run("check", clean.csv(), "--csv", "-", "--json", "-").status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "UPDATE", "UNCHECKED", "NOCHANGE"})
    void doubtsNoStatusWithoutARecordAndSaysSo(RowStatus status) throws IOException {
        SampleSpec spec = SMALL.withColumns(OptionalColumns.values()).withWorkedTowards(0.3);
        boolean kept = !status.checked();
        AReturn sample = AReturn.of(kept ? spec : spec.withStatus(status), folder);
        if (kept) {
            replace(FileKind.WORKERS, ",NEW,", "," + status + ",");
        }

        ADesk desk = ADesk.run("check", sample.csv());

        assertThat(desk.out()).doesNotContain("SEVERITY").contains("worker.status.not-on-record");
        assertThat(desk.status()).isZero();
    }

    @Test
    void asksTheRecordIfItIsGiven() throws IOException {
        AReturn before = AReturn.of(SMALL, Files.createDirectory(folder.resolve("before")));
        String[] record = {
            "--record",
            before.file(FileKind.WORKPLACES).toString(),
            before.file(FileKind.WORKERS).toString()
        };

        assertThat(ADesk.run("check", clean.csv(), record).out())
                .contains("error    workplace-1020  workplaces STATUS                     10         2")
                .contains("and 200 more that only follow from these: worker-1040 (200)");

        AReturn update = AReturn.of(SMALL.withStatus(RowStatus.UPDATE), folder);
        ADesk desk = ADesk.run("check", update.csv(), record);
        assertThat(desk.out()).doesNotContain("SEVERITY").doesNotContain("status.not-on-record");
        assertThat(desk.status()).isZero();

        Files.writeString(
                before.file(FileKind.WORKERS),
                Files.readAllLines(before.file(FileKind.WORKERS)).get(0) + "\n");
        assertThat(ADesk.run("check", update.csv(), record).out()).contains("worker-1040");
    }

    @Test
    void leavesOutOnlyRulesThatThereAre() {
        Set<String> ids =
                RuleSet.of(CodeLists.bundled()).rules().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(ids).containsAll(OnRecord.unknown().leftOut());
    }

    @Test
    void judgesByTheAccount() {
        assertThat(ADesk.run("check", clean.csv(), "--single").out()).contains("workplace-950");
        assertThat(ADesk.run("check", clean.csv(), "--primary-workplace", "nowhere")
                        .out())
                .contains("workplace-955");
        assertThat(ADesk.run("check", clean.csv(), "--parent").status()).isZero();
        assertThat(ADesk.run("check", clean.csv(), "--parent", "--single").status())
                .isEqualTo(2);
    }

    @Test
    void judgesByTheDay() {
        assertThat(ADesk.run("check", clean.csv(), "--as-of", "2000-01-01").status())
                .isEqualTo(1);
        assertThat(ADesk.run("check", clean.csv(), "--as-of", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void foldsWhatOnlyFollowsUnderItsCause() throws IOException {
        Path workplaces = clean.file(FileKind.WORKPLACES);
        Files.writeString(
                workplaces,
                Files.readString(workplaces) + Files.readAllLines(workplaces).get(1) + "\n");

        ADesk desk = ADesk.run("check", clean.csv());

        assertThat(desk.out())
                .containsPattern("error    workplace-998   workplaces LOCALESTID +1 +12 ")
                .contains("and 1 more that only follow from it: workplace-998 (1)")
                .contains(" 2 errors, 0 warnings, 0 remarks; 1 of them only follow from others.")
                .doesNotContain("LOCATIONID");
    }

    @Test
    void namesEveryFileThatCannotBeReadInALineEach() throws IOException {
        Path missing = folder.resolve("missing.csv");
        Files.write(clean.file(FileKind.WORKERS), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
        Files.writeString(clean.file(FileKind.TRAINING), "LOCALESTID,NOTHING\n");

        ADesk desk = ADesk.run("check", missing.toString(), clean.csv()[1], clean.csv()[2]);

        assertThat(desk.status()).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.errLines()).hasSize(3);
        assertThat(desk.errLines().get(0)).contains("missing.csv").contains("no such file");
        assertThat(desk.errLines().get(1)).contains("workers.csv").contains("not UTF-8");
        assertThat(desk.errLines().get(2)).contains("training.csv").contains("header");
    }

    @Test
    void refusesWhatCannotBeUsedInOneClearLine() throws IOException {
        String json = Files.writeString(folder.resolve("broken.json"), "{\"workplaces\":[}")
                .toString();
        String[] csv = clean.csv();

        for (String[] wrong : List.of(
                new String[] {"check", csv[1], csv[0]},
                new String[] {"check", json},
                new String[] {"check", csv[0], json},
                new String[] {"check", folder.toString(), csv[1]},
                new String[] {"check", csv[0], csv[1], "--format", "ndjson"},
                new String[] {"check", csv[0], csv[1], "--record", csv[1], csv[0]},
                new String[] {"check", csv[0], csv[1], "--csv", csv[1]},
                new String[] {"check", csv[0], csv[1], "--csv", folder.toString()},
                new String[] {"annotate", clean.ndjson()[0], clean.ndjson()[1]})) {
            ADesk desk = ADesk.run(wrong);

            assertThat(desk.status()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(desk.errLines()).as(String.join(" ", wrong)).hasSizeBetween(1, 2);
            assertThat(desk.err()).contains(folder.toString()).doesNotContain("Exception", "\tat ");
        }
        assertThat(ADesk.run("check", csv[0]).err()).startsWith("Give the workplaces file, the workers file");
        assertThat(Files.size(clean.file(FileKind.WORKERS))).isPositive();
    }

    @Test
    void showsProgressOnTheErrorOutputIfAsked() throws IOException {
        AReturn longer = AReturn.of(SampleSpec.of(1, 30, 20_000, 10), folder);

        assertThat(ADesk.run("check", longer.csv(), "--progress").err())
                .contains("\rworkers: 5,000 of 20,000 rows")
                .endsWith("\rworkers: 20,000 of 20,000 rows\n");
    }

    @Test
    void tellsHowToUseItAndWhatRulesThereAre() {
        assertThat(ADesk.run("check", "--help").out()).contains("--as-of").contains("--record");
        assertThat(ADesk.run("--version").out()).contains("Rules 2026");
        assertThat(ADesk.run().status()).isEqualTo(2);
        assertThat(ADesk.run("rules").out().lines())
                .hasSize(RuleSet.of(CodeLists.bundled()).rules().size() + 1)
                .anyMatch(line -> line.matches("worker-1040 +error +STATUS +STATUS is blank\\."));
    }

    private void change(FileKind kind, int line, String column, String value) throws IOException {
        Path file = clean.file(kind);
        List<String> lines = Files.readAllLines(file);
        int position = List.of(lines.get(0).split(",")).indexOf(column);
        String[] cells = lines.get(line - 1).split(",", -1);
        cells[position] = value;
        lines.set(line - 1, String.join(",", cells));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private void replace(FileKind kind, String part, String by) throws IOException {
        Path file = clean.file(kind);
        Files.writeString(file, Files.readString(file).replace(part, by));
    }
}
