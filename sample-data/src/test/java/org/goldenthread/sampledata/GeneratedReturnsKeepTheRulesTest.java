package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.CsvRows;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.RuleSet;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.StoredRecord;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.goldenthread.rules.upload.UploadContext;
import org.goldenthread.rules.upload.UploadSink;
import org.goldenthread.rules.upload.UploadValidation;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.sampledata.fault.FaultInjector;
import org.goldenthread.sampledata.fault.InjectedFault;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedReturnsKeepTheRulesTest {

    private static final RuleSet RULES = RuleSet.of(CodeLists.bundled());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<SampleSpec> cleanReturns() {
        SampleSpec spec = SampleSpec.of(1, 200, 4_000, 4_000).withOrganisation(1, EmployerKind.MIXED);
        return Stream.of(
                spec,
                spec.withSeed(2).withOrganisation(2, EmployerKind.AUTHORITY),
                spec.withSeed(3).withOrganisation(3, EmployerKind.OTHER),
                spec.withSeed(4).withColumns(OptionalColumns.values()).withWorkedTowards(0.3),
                spec.withSeed(5)
                        .withStatus(RowStatus.UPDATE)
                        .withColumns(OptionalColumns.values())
                        .withWorkedTowards(0.3),
                spec.withSeed(6).withAsOf(TODAY),
                PublishedTable2007.returns(spec, 1, 3).getFirst().spec(),
                SampleSpec.of(7, 300, 300, 900),
                SampleSpec.of(8, 1, 999, 0));
    }

    @ParameterizedTest
    @MethodSource("cleanReturns")
    void findNothingInACleanReturn(SampleSpec spec) throws IOException {
        assertThat(findings(SampleReturn.of(spec))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "UPDATE"})
    void findEveryFaultWithItsRowColumnAndCode(RowStatus status) throws IOException {
        SampleReturn faulty = SampleReturn.of(SampleSpec.of(5, 2_000, 20_000, 4_000)
                .withOrganisation(2, EmployerKind.MIXED)
                .withColumns(OptionalColumns.values())
                .withWorkedTowards(0.5)
                .withStatus(status)
                .withFaults(0.3));

        Set<String> found = findings(faulty).stream()
                .map(finding -> place(
                        finding.file(),
                        finding.row(),
                        finding.column(),
                        finding.code(),
                        finding.severity().text()))
                .collect(Collectors.toSet());

        assertThat(faulty.faults().stream().filter(fault -> !found.contains(place(fault))))
                .isEmpty();
        assertThat(kinds(faulty))
                .containsAll(Arrays.stream(FileKind.values())
                        .flatMap(file -> FaultInjector.names(file).stream())
                        .toList());
    }

    private static Set<String> kinds(SampleReturn faulty) {
        return faulty.faults().stream().map(InjectedFault::kind).collect(Collectors.toSet());
    }

    private static String place(InjectedFault fault) {
        return place(
                fault.file(),
                fault.row(),
                fault.column(),
                fault.code(),
                fault.severity().text());
    }

    private static String place(FileKind file, Integer row, String column, String code, String severity) {
        return file + " " + row + " " + column + " " + code + " " + severity;
    }

    private static List<Finding> findings(SampleReturn sample) throws IOException {
        List<Finding> findings = new ArrayList<>();
        StoredRecord stored = sample.spec().status() == RowStatus.NEW ? new StoredKeys() : recordOf(sample.spec());
        UploadValidation validation = new UploadValidation(
                RULES, new UploadContext(TODAY, new Account(null, true), stored), sinkTo(findings));
        for (FileKind file : FileKind.values()) {
            try (CsvRows rows = CsvRows.open(file, new ByteArrayInputStream(GeneratedFile.bytes(sample, file)))) {
                validation.file(rows);
            }
        }
        validation.finish();
        return findings;
    }

    // On record is a first return of another seed: an update of the same size is a change to it.
    private static StoredRecord recordOf(SampleSpec update) {
        SampleReturn sample = SampleReturn.of(
                update.withStatus(RowStatus.NEW).withSeed(update.seed() + 1).withFaults(0));
        StoredKeys stored = new StoredKeys();
        GeneratedFile.workplaces(sample).forEach(row -> {
            String workplace = row.getField("LOCALESTID");
            stored.addWorkplace(
                    workplace, new StoredWorkplace(row.getField("REGTYPE").equals("2"), null));
            stored.addLocation(row.getField("LOCATIONID"), workplace);
        });
        StoredWorker worker = new StoredWorker(8, 6, TODAY.minusYears(1));
        GeneratedFile.workers(sample)
                .forEach(row -> stored.addWorker(row.getField("LOCALESTID"), row.getField("UNIQUEWORKERID"), worker));
        return stored;
    }

    private static UploadSink sinkTo(List<Finding> findings) {
        return new UploadSink() {
            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void workplace(Row row, WorkplaceFacts facts) {}

            @Override
            public void worker(Row row, WorkerFacts facts) {}

            @Override
            public void training(Row row) {}
        };
    }
}
