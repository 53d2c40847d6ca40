package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionsOfReturnsTest {

    private static final Offset<Double> POINTS_3 = within(3.0);
    private static final CodeLists CODES = CodeLists.bundled();
    private static final SampleReturn SAMPLE =
            SampleReturn.of(SampleSpec.of(11, 1_000, 20_000, 0).withOrganisation(1, EmployerKind.MIXED));
    private static final List<NamedCsvRecord> WORKPLACES = GeneratedFile.workplaces(SAMPLE);
    private static final List<NamedCsvRecord> WORKERS = GeneratedFile.workers(SAMPLE);

    @Test
    void managersAndSupervisorsAreTheShareOfJobsPublished() {
        assertThat(percent(WORKERS, role(code -> CODES.jobRole(code).managerial())))
                .isCloseTo(9.3, within(1.0));
    }

    @Test
    void directCareIsTheShareOfJobsPublished() {
        Set<Integer> directCare = Set.of(7, 8, 9, 23, 38, 52);

        assertThat(percent(WORKERS, role(directCare::contains))).isCloseTo(71.5, within(1.5));
    }

    @Test
    void employersAreTheSharesOfJobsPublished() {
        assertThat(percent(WORKPLACES, row -> row.getField("ESTTYPE").equals("6")))
                .isCloseTo(54.3, POINTS_3);
        assertThat(percent(WORKPLACES, row -> row.getField("ESTTYPE").equals("7")))
                .isCloseTo(27.4, POINTS_3);
        assertThat(percent(WORKPLACES, row -> Set.of("1", "3").contains(row.getField("ESTTYPE"))))
                .isCloseTo(13.3, POINTS_3);
    }

    @Test
    void servicesAreTheSharesOfJobsPublished() {
        Map<String, Set<String>> services =
                Map.of("domiciliary", Set.of("8", "54", "55"), "residential", Set.of("1", "2"));

        assertThat(percent(WORKPLACES, row -> services.get("domiciliary").contains(row.getField("MAINSERVICE"))))
                .isCloseTo(38.5, POINTS_3);
        assertThat(percent(WORKPLACES, row -> services.get("residential").contains(row.getField("MAINSERVICE"))))
                .isCloseTo(35.9, POINTS_3);
        assertThat(percent(WORKPLACES, row -> row.getField("MAINSERVICE").equals("6")))
                .isCloseTo(9.0, POINTS_3);
    }

    @Test
    void registeredManagersHoldWhatWasPublished() {
        List<NamedCsvRecord> managers =
                WORKERS.stream().filter(role(code -> code == 4)).toList();

        assertThat(managers).hasSizeGreaterThan(700);
        assertThat(percent(managers, row -> row.getField("SCQUAL").matches("1;[4-7]")))
                .isCloseTo(56.0, within(5.0));
        assertThat(percent(managers, row -> row.getField("SCQUAL").equals("2"))).isCloseTo(23.0, within(4.0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void workersHoldAboutOnePointEightQualifications(boolean moreColumns) {
        SampleSpec spec = SampleSpec.of(11, 100, 10_000, 0);
        SampleReturn sample =
                SampleReturn.of(moreColumns ? spec.withColumns(OptionalColumns.MORE_QUALIFICATIONS) : spec);
        int slots = moreColumns ? 6 : 3;
        List<NamedCsvRecord> workers = GeneratedFile.workers(sample);

        double held = workers.stream()
                .mapToLong(row -> IntStream.rangeClosed(1, slots)
                        .filter(slot -> !row.getField("QUALACH0" + slot).isEmpty())
                        .count())
                .average()
                .orElseThrow();

        assertThat(held).isCloseTo(1.8, within(0.05));
    }

    @Test
    void nobodyHoldsAQualificationTwiceOrInAYearWithoutIt() {
        assertThat(WORKERS).allSatisfy(row -> {
            List<String> held = IntStream.rangeClosed(1, 3)
                    .mapToObj(slot -> row.getField("QUALACH0" + slot))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            assertThat(held).extracting(cell -> cell.split(";")[0]).doesNotHaveDuplicates();
            assertThat(held).allMatch(ProportionsOfReturnsTest::awardedThen);
        });
    }

    private static boolean awardedThen(String cell) {
        String[] parts = cell.split(";");
        var qualification = Objects.requireNonNull(CODES.qualification(Integer.parseInt(parts[0])));
        int year = Integer.parseInt(parts[1]);
        return (qualification.validFrom() == null
                        || year >= qualification.validFrom().getYear())
                && (qualification.validUntil() == null
                        || year <= qualification.validUntil().getYear());
    }

    private static Predicate<NamedCsvRecord> role(Predicate<Integer> codes) {
        return row -> codes.test(Integer.parseInt(row.getField("MAINJOBROLE")));
    }

    private static double percent(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> counted) {
        return 100.0 * rows.stream().filter(counted).count() / rows.size();
    }
}
