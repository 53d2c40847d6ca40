package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.junit.jupiter.api.Test;

class SampleSectorTest {

    @Test
    void namesCouncilsByTheNationalList() {
        List<SampleOrganisation> councils = SampleSector.organisations(1, 20, 0).toList();

        assertThat(councils).hasSize(20).allSatisfy(council -> {
            assertThat(council.code()).matches("LA-\\d{3}");
            assertThat(council.authority()).isEqualTo(council.code());
            assertThat(council.spec().employer()).isEqualTo(EmployerKind.AUTHORITY);
        });
    }

    @Test
    void givesEmployersASectorAnAreaAndASize() {
        List<SampleOrganisation> employers =
                SampleSector.organisations(1, 0, 500).toList();

        assertThat(employers)
                .extracting(SampleOrganisation::code)
                .startsWith("EMP-000001")
                .doesNotHaveDuplicates();
        assertThat(employers).extracting(SampleOrganisation::sector).contains("private", "voluntary", "other");
        assertThat(employers).extracting(SampleOrganisation::authority).allMatch(code -> code.matches("LA-\\d{3}"));
        assertThat(employers)
                .anyMatch(each -> each.spec().workers() < 5)
                .anyMatch(each -> each.spec().workers() >= 250);
        assertThat(employers).extracting(each -> each.spec().organisation()).doesNotHaveDuplicates();
    }

    @Test
    void doesNotChangeAnOrganisationWhenOthersAreAdded() {
        assertThat(SampleSector.organisations(1, 3, 50).skip(3))
                .startsWith(SampleSector.organisations(1, 0, 10).toArray(SampleOrganisation[]::new));
    }

    @Test
    void everyOrganisationHasAReturn() {
        assertThat(SampleSector.organisations(9, 2, 20).map(each -> SampleReturn.of(each.spec())))
                .allSatisfy(sample -> assertThat(GeneratedFile.workers(sample))
                        .hasSize(sample.spec().workers()));
    }

    @Test
    void refusesMoreCouncilsThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSector.organisations(1, 1_000, 0))
                .withMessageContaining("councils");
    }
}
