package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.sampledata.fault.InjectedFault;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {

    private static final SampleReturn FAULTY = SampleReturn.of(SampleSpec.of(5, 300, 6_000, 3_000)
            .withOrganisation(2, EmployerKind.MIXED)
            .withFaults(0.2));

    @ParameterizedTest
    @EnumSource
    void changesNothingButTheCellsItReports(FileKind file) {
        List<NamedCsvRecord> faulty = GeneratedFile.records(FAULTY, file);
        List<NamedCsvRecord> corrected = GeneratedFile.records(FAULTY.corrected(), file);
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < faulty.size(); i++) {
            for (String column : faulty.get(i).getHeader()) {
                if (!faulty.get(i).getField(column).equals(corrected.get(i).getField(column))) {
                    changed.add((i + 2) + " " + column);
                }
            }
        }

        assertThat(changed)
                .isEqualTo(reported(file).stream()
                        .map(fault -> fault.row() + " " + fault.column())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void reportsWhatTheFileHasThere(FileKind file) {
        List<NamedCsvRecord> rows = GeneratedFile.records(FAULTY, file);

        assertThat(reported(file))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(rows.get(fault.row() - 2).getField(fault.column()))
                        .isEqualTo(fault.value()));
    }

    @ParameterizedTest
    @EnumSource
    void spoilsTheShareAskedFor(FileKind file) {
        double share = (double) reported(file).size()
                / GeneratedFile.records(FAULTY, file).size();

        assertThat(share).isCloseTo(0.2, within(0.05));
    }

    @Test
    void spoilsEveryRowWhenAskedTo() {
        SampleReturn all = SampleReturn.of(SampleSpec.of(5, 10, 100, 50).withFaults(1));

        assertThat(all.faults()).hasSize(160);
    }

    @Test
    void hasFaultsOfEverySeverityAndManyKinds() {
        List<InjectedFault> faults = FAULTY.faults();

        assertThat(faults).extracting(InjectedFault::severity).contains(Severity.ERROR, Severity.WARNING);
        assertThat(faults)
                .extracting(InjectedFault::kind)
                .contains(
                        "same worker twice",
                        "worker of an unknown workplace",
                        "unknown qualification",
                        "start date that does not exist",
                        "contract type is not a number",
                        "registered manager in an unregulated workplace");
    }

    @Test
    void theCorrectedReturnReportsNoFaults() {
        assertThat(FAULTY.corrected().faults()).isEmpty();
    }

    private static List<InjectedFault> reported(FileKind file) {
        List<InjectedFault> faults = new ArrayList<>(FAULTY.faults());
        faults.removeIf(fault -> fault.file() != file);
        return faults;
    }
}
