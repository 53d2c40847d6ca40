package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleColumnsTest {

    private static final SampleSpec SPEC = SampleSpec.of(7, 40, 1_200, 1_500).withOrganisation(3, EmployerKind.MIXED);
    private static final SampleReturn SAMPLE = SampleReturn.of(SPEC);

    @ParameterizedTest
    @EnumSource
    void writesTheNationalHeader(FileKind file) {
        assertThat(header(SAMPLE, file)).isEqualTo(Layout.national(file).columns());
    }

    @Test
    void putsOptionalColumnsWhereTheFormatHasThem() {
        SampleReturn all = SampleReturn.of(
                SPEC.withStatus(RowStatus.UPDATE).withWorkedTowards(0.5).withColumns(OptionalColumns.values()));

        List<String> header = header(all, FileKind.WORKERS);

        assertThat(header)
                .startsWith("LOCALESTID", "UNIQUEWORKERID", "CHGUNIQUEWRKID", "TRANSFERSTAFFRECORD", "STATUS");
        assertThat(header).endsWith("QUALACH06", "QUALACH06NOTES", "QUALWT01", "INDUCTION");
        assertThat(Layout.of(FileKind.WORKERS, header).size()).isEqualTo(54);
    }

    @Test
    void changesReferencesAndWorkplacesOnlyWhereRowsAreUpdates() {
        SampleSpec columns = SPEC.withColumns(OptionalColumns.CHANGED_REFERENCES, OptionalColumns.TRANSFERS);
        SampleReturn first = SampleReturn.of(columns);
        SampleReturn update = SampleReturn.of(columns.withStatus(RowStatus.UPDATE));

        assertThat(filled(first, "CHGUNIQUEWRKID")).isZero();
        assertThat(filled(first, "TRANSFERSTAFFRECORD")).isZero();
        assertThat(filled(update, "CHGUNIQUEWRKID")).isBetween(60L, 120L);
        assertThat(filled(update, "TRANSFERSTAFFRECORD")).isPositive();
    }

    @Test
    void leavesDaysSickOutOfUpdates() {
        assertThat(filled(SampleReturn.of(SPEC.withStatus(RowStatus.UPDATE)), "DAYSSICK"))
                .isZero();
        assertThat(filled(SAMPLE, "DAYSSICK")).isEqualTo(1_200);
    }

    @Test
    void givesTheShareAskedForSomethingToWorkTowards() {
        SampleReturn sample = SampleReturn.of(SPEC.withWorkedTowards(0.25));

        assertThat(filled(sample, "QUALWT01")).isBetween(250L, 350L);
    }

    private static List<String> header(SampleReturn sample, FileKind file) {
        return List.of(GeneratedFile.text(sample, file).split("\r\n", 2)[0].split(","));
    }

    private static long filled(SampleReturn sample, String column) {
        return GeneratedFile.workers(sample).stream()
                .filter(row -> !row.getField(column).isEmpty())
                .count();
    }
}
