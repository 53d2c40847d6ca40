package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Cell;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Showing;
import org.junit.jupiter.api.Test;

class CellSystemTest {

    private static final Dimension PARTS = Dimension.builder()
            .printed("all", 1)
            .printed("a")
            .implied("rest")
            .total("all", "a", "rest")
            .build();

    @Test
    void crossesDimensionsAndTheirSums() {
        Dimension measures = Dimension.builder()
                .printed("base", 2)
                .printed("some")
                .unprotected("slack")
                .total("base", "some", "slack")
                .build();
        Map<String, Long> rows = Map.of("all", 2L, "a", 1L, "rest", 1L);
        Map<String, Long> columns = Map.of("base", 10L, "some", 4L, "slack", 6L);

        CellSystem table = CellSystem.of(at -> rows.get(at.getFirst()) * columns.get(at.getLast()), PARTS, measures);

        assertThat(table.cells())
                .hasSize(9)
                .contains(
                        new Cell(List.of("all", "base"), 20, Showing.PRINTED, 3),
                        new Cell(List.of("rest", "some"), 4, Showing.IMPLIED, 0),
                        new Cell(List.of("rest", "slack"), 6, Showing.UNPROTECTED, 0));
        assertThat(table.relations()).hasSize(6);
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        Map<String, Long> counts = Map.of("all", 10L, "a", 4L, "rest", 5L);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellSystem.of(at -> counts.get(at.getFirst()), PARTS))
                .withMessageContaining("[all] is 10")
                .withMessageContaining("[a, rest] is 9");
    }

    @Test
    void refusesNegativeCounts() {
        Map<String, Long> counts = Map.of("all", 4L, "a", 5L, "rest", -1L);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellSystem.of(at -> counts.get(at.getFirst()), PARTS))
                .withMessageContaining("[rest]")
                .withMessageContaining("-1");
    }

    @Test
    void refusesDimensionsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder().printed("a").implied("a"))
                .withMessageContaining("'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Dimension.builder().printed("a").total("a", "b").build())
                .withMessageContaining("'b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder()
                        .printed("a")
                        .printed("b")
                        .total("a", "b", "a")
                        .build())
                .withMessageContaining("'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisclosurePolicy(-1, 5))
                .withMessageContaining("-1");
    }
}
