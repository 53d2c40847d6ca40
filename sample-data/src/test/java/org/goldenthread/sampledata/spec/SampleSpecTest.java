package org.goldenthread.sampledata.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.rules.file.RowStatus;
import org.junit.jupiter.api.Test;

class SampleSpecTest {

    private static final SampleSpec SPEC = SampleSpec.of(1, 2, 10, 5);

    @Test
    void refusesAWorkplaceWithoutWorkers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSpec.of(1, 3, 2, 0))
                .withMessageContaining("workers");
    }

    @Test
    void refusesMoreThan999WorkersAWorkplace() {
        assertThat(SampleSpec.of(1, 2, 1_998, 0).workers()).isEqualTo(1_998);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSpec.of(1, 2, 1_999, 0))
                .withMessageContaining("999");
    }

    @Test
    void refusesNoWorkplaceAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSpec.of(1, 0, 0, 0))
                .withMessageContaining("workplaces");
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.withFaults(1.1))
                .withMessageContaining("faultShare");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.withFaults(Double.NaN))
                .withMessageContaining("faultShare");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.withWorkedTowards(-0.1))
                .withMessageContaining("workedTowardsShare");
    }

    @Test
    void refusesStatusesThatDoNotSendARow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.withStatus(RowStatus.DELETE))
                .withMessageContaining("status");
    }

    @Test
    void refusesADayBeforeTheFormatOfToday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.withAsOf(LocalDate.of(2023, 12, 31)))
                .withMessageContaining("asOf");
    }

    @Test
    void keepsEverythingElseWhenOneThingChanges() {
        SampleSpec changed = SPEC.withOrganisation(9, EmployerKind.VOLUNTARY)
                .withStatus(RowStatus.UPDATE)
                .withFaults(0.1)
                .withWorkedTowards(0.2)
                .withColumns(OptionalColumns.INDUCTION)
                .withAsOf(LocalDate.of(2026, 10, 1))
                .withManagers(List.of(new ManagerPlan(2, HighestLevel.LEVEL_3, true)), 4);

        assertThat(changed.withSeed(2).withSeed(1)).isEqualTo(changed);
        assertThat(changed.organisation()).isEqualTo(9);
        assertThat(changed.employer()).isEqualTo(EmployerKind.VOLUNTARY);
        assertThat(changed.status()).isEqualTo(RowStatus.UPDATE);
        assertThat(changed.faultShare()).isEqualTo(0.1);
        assertThat(changed.workedTowardsShare()).isEqualTo(0.2);
        assertThat(changed.optional())
                .containsExactlyInAnyOrder(OptionalColumns.INDUCTION, OptionalColumns.WORKED_TOWARDS);
        assertThat(changed.asOf()).isEqualTo("2026-10-01");
        assertThat(changed.workplaces()).isEqualTo(1);
        assertThat(changed.workers()).isEqualTo(4);
        assertThat(changed.trainingRows()).isEqualTo(5);
    }
}
