package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.qualificationtracking.validation.SummaryFold.Group;
import org.junit.jupiter.api.Test;

class SummaryFoldTest {

    @Test
    void putsWhatOnlyFollowsUnderItsCauseAndCountsItThere() {
        var summary = SummaryFold.of(List.of(
                group("worker-1040", "STATUS", 7, null),
                group("worker-1400", "LOCALESTID", 3, "worker-1040"),
                group("worker-1400", "LOCALESTID", 2, null)));

        assertThat(summary).extracting(IssueSummary::code).containsExactly("worker-1040", "worker-1400");
        assertThat(summary.get(0).count()).isEqualTo(7);
        assertThat(summary.get(0).consequences())
                .singleElement()
                .satisfies(consequence -> assertThat(consequence.count()).isEqualTo(3));
        assertThat(summary.get(1).count()).isEqualTo(2);
        assertThat(summary.get(1).consequences()).isEmpty();
    }

    @Test
    void givesAChainToItsFirstCause() {
        var summary = SummaryFold.of(List.of(
                group("worker-3", "C", 9, "worker-2"),
                group("worker-2", "B", 5, "worker-1"),
                group("worker-1", "A", 1, null)));

        assertThat(summary).extracting(IssueSummary::code).containsExactly("worker-1");
        assertThat(summary.get(0).consequences())
                .extracting(IssueSummary.Consequence::code)
                .containsExactly("worker-3", "worker-2");
    }

    @Test
    void choosesTheFirstGroupThatStandsByItselfWhereSeveralHaveTheCode() {
        var summary = SummaryFold.of(List.of(
                group("worker-1", "A", 9, "worker-5"),
                group("worker-1", "B", 5, null),
                group("worker-1", "C", 4, null),
                group("worker-2", "D", 3, "worker-1")));

        assertThat(summary).extracting(IssueSummary::column).containsExactly("A", "B", "C");
        assertThat(summary.get(1).consequences()).hasSize(1);
    }

    @Test
    void losesNothingWhoseCauseIsNotFoundOrGoesRoundInACircle() {
        var summary = SummaryFold.of(List.of(
                group("worker-1", "A", 1, "worker-9"),
                group("worker-2", "B", 1, "worker-3"),
                group("worker-3", "C", 1, "worker-2")));

        assertThat(summary).extracting(IssueSummary::code).containsExactly("worker-1", "worker-2", "worker-3");
    }

    private static Group group(String code, String column, long count, String causedBy) {
        return new Group(code, "error", "workers", column, count, 2, "message", "hint", causedBy);
    }
}
