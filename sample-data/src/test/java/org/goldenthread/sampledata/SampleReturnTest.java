package org.goldenthread.sampledata;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.HighestLevel;
import org.goldenthread.sampledata.spec.ManagerPlan;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleReturnTest {

    private static final SampleSpec SPEC = SampleSpec.of(7, 40, 1_200, 1_500).withOrganisation(3, EmployerKind.MIXED);
    private static final SampleReturn SAMPLE = SampleReturn.of(SPEC);

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameSpecification(FileKind file) {
        assertThat(GeneratedFile.bytes(SampleReturn.of(SPEC), file)).isEqualTo(GeneratedFile.bytes(SAMPLE, file));
    }

    @ParameterizedTest
    @EnumSource
    void givesOtherRowsForAnotherSeed(FileKind file) {
        assertThat(GeneratedFile.bytes(SampleReturn.of(SPEC.withSeed(8)), file))
                .isNotEqualTo(GeneratedFile.bytes(SAMPLE, file));
    }

    @ParameterizedTest
    @EnumSource
    void givesOtherRowsForAnotherOrganisation(FileKind file) {
        SampleSpec other = SPEC.withOrganisation(4, EmployerKind.MIXED);

        assertThat(GeneratedFile.bytes(SampleReturn.of(other), file)).isNotEqualTo(GeneratedFile.bytes(SAMPLE, file));
    }

    @Test
    void keepsKeysWhateverTheSeed() {
        SampleReturn other = SampleReturn.of(SPEC.withSeed(8));

        assertThat(GeneratedFile.workers(other))
                .extracting(SampleReturnTest::key)
                .isEqualTo(GeneratedFile.workers(SAMPLE).stream()
                        .map(SampleReturnTest::key)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotChangeAWorkplaceWhenOthersAreAdded(FileKind file) {
        SampleReturn twice =
                SampleReturn.of(SampleSpec.of(7, 80, 2_400, 3_000).withOrganisation(3, EmployerKind.MIXED));

        assertThat(GeneratedFile.text(twice, file)).startsWith(GeneratedFile.text(SAMPLE, file));
    }

    @Test
    void hasTheRowsAskedFor() {
        assertThat(GeneratedFile.workplaces(SAMPLE)).hasSize(40);
        assertThat(GeneratedFile.workers(SAMPLE)).hasSize(1_200);
        assertThat(GeneratedFile.training(SAMPLE)).hasSize(1_500);
    }

    @Test
    void hasTheRowsAskedForWhereTheyDoNotDivideEvenly() {
        SampleReturn uneven = SampleReturn.of(SampleSpec.of(5, 7, 100, 33));

        assertThat(GeneratedFile.workers(uneven)).hasSize(100);
        assertThat(GeneratedFile.training(uneven)).hasSize(33);
    }

    @Test
    void givesEveryWorkplaceSomeoneEvenIfThereAreNoMoreWorkersThanWorkplaces() {
        SampleReturn small = SampleReturn.of(SampleSpec.of(5, 30, 30, 0));

        assertThat(GeneratedFile.workplaces(small))
                .allMatch(row -> row.getField("TOTALPERMTEMP").equals("1"));
        assertThat(GeneratedFile.training(small)).isEmpty();
    }

    @Test
    void neverPutsMoreThan999WorkersIntoAWorkplace() {
        SampleReturn full = SampleReturn.of(SampleSpec.of(5, 4, 3_990, 0));

        assertThat(workersByWorkplace(full).values())
                .allSatisfy(workers -> assertThat(workers).isBetween(1L, 999L));
    }

    @Test
    void saysInEachWorkplaceHowManyWorkersItHas() {
        Map<String, Long> counted = workersByWorkplace(SAMPLE);

        assertThat(GeneratedFile.workplaces(SAMPLE))
                .allSatisfy(row -> assertThat(counted.get(row.getField("LOCALESTID")))
                        .isEqualTo(Long.parseLong(row.getField("TOTALPERMTEMP"))));
    }

    @Test
    void hasWorkplacesOfDifferentSizes() {
        assertThat(Set.copyOf(workersByWorkplace(SAMPLE).values())).hasSizeGreaterThan(20);
    }

    @Test
    void hasOneRegisteredManagerInEachRegulatedWorkplaceAndNoneElsewhere() {
        Set<String> regulated = GeneratedFile.workplaces(SAMPLE).stream()
                .filter(row -> row.getField("REGTYPE").equals("2"))
                .map(row -> row.getField("LOCALESTID"))
                .collect(Collectors.toSet());
        List<String> managed = GeneratedFile.workers(SAMPLE).stream()
                .filter(row -> row.getField("MAINJOBROLE").equals("4"))
                .map(row -> row.getField("LOCALESTID"))
                .toList();

        assertThat(regulated).isNotEmpty().hasSizeLessThan(40);
        assertThat(managed).containsExactlyInAnyOrderElementsOf(regulated);
    }

    @Test
    void givesDifferentOrganisationsDifferentLocations() {
        SampleReturn other = SampleReturn.of(SPEC.withOrganisation(4, EmployerKind.MIXED));

        assertThat(locations(SAMPLE))
                .doesNotContainAnyElementsOf(locations(other))
                .doesNotHaveDuplicates();
    }

    @Test
    void usesNothingThatCouldBelongToAPerson() {
        assertThat(GeneratedFile.workers(SAMPLE)).allSatisfy(row -> {
            assertThat(row.getField("NINUMBER")).matches("(Q[A-Z]\\d{6}[A-Z])?");
            assertThat(row.getField("POSTCODE")).matches("ZZ\\d\\d \\d[A-Z]{2}");
            assertThat(row.getField("DISPLAYID")).matches("S\\d{9}");
        });
    }

    @Test
    void givesNoNumberTwice() {
        assertThat(GeneratedFile.workers(SAMPLE).stream()
                        .map(row -> row.getField("NINUMBER"))
                        .filter(number -> !number.isEmpty()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void followsAPlanForItsManagers() {
        List<ManagerPlan> plans =
                List.of(new ManagerPlan(2, HighestLevel.LEVEL_3, false), new ManagerPlan(8, HighestLevel.NONE, false));
        SampleReturn sample = SampleReturn.of(SPEC.withManagers(plans, 10));

        assertThat(GeneratedFile.workplaces(sample))
                .extracting(row -> row.getField("MAINSERVICE"))
                .containsExactly("2", "8");
        assertThat(GeneratedFile.workers(sample).stream()
                        .filter(row -> row.getField("MAINJOBROLE").equals("4")))
                .extracting(row -> row.getField("SCQUAL"))
                .containsExactly("1;3", "2");
    }

    @Test
    void refusesAManagerForAServiceThatIsNotRegulated() {
        SampleSpec spec = SPEC.withManagers(List.of(new ManagerPlan(6, HighestLevel.LEVEL_3, false)), 5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleReturn.of(spec))
                .withMessageContaining("6");
    }

    @Test
    void leavesItsStreamOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        SAMPLE.writeWorkplaces(out);

        assertThat(out.size()).isPositive();
    }

    @Test
    void passesOnThatAStreamIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> SAMPLE.writeWorkers(full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no space");
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("LOCALESTID") + " " + row.getField("UNIQUEWORKERID") + " " + row.getField("DISPLAYID");
    }

    private static Map<String, Long> workersByWorkplace(SampleReturn sample) {
        return GeneratedFile.workers(sample).stream()
                .collect(groupingBy(row -> row.getField("LOCALESTID"), counting()));
    }

    private static List<String> locations(SampleReturn sample) {
        return GeneratedFile.workplaces(sample).stream()
                .map(row -> row.getField("LOCATIONID"))
                .filter(location -> !location.isEmpty())
                .toList();
    }
}
