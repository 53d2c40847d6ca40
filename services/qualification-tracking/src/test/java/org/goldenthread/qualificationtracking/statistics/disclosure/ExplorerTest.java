package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Known vectors of what a reader can work out. */
class ExplorerTest {

    /** The 4 x 4 table in which every line has two hidden cells or more, and w/b is known all the same. */
    private static final Map<String, List<Long>> FOUR_BY_FOUR = Map.of(
            "w", List.of(30L, 47L, 64L, 89L),
            "x", List.of(90L, 124L, 5L, 31L),
            "y", List.of(92L, 100L, 59L, 85L),
            "z", List.of(800L, 991L, 651L, 685L));

    private static final Set<String> HIDDEN = Set.of("wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd");

    @Test
    void seesThatACellIsKnownThoughEveryLineHasTwoHidden() {
        CellSystem table = table(FOUR_BY_FOUR, List.of("a", "b", "c", "d"));

        assertThat(interval(table, HIDDEN, "w", "b")).isEqualTo(List.of(47L, 47L));
        assertThat(explorer(table, HIDDEN).isKnown(indexOf(table, "w", "b"))).isTrue();
        assertThat(explorer(table, HIDDEN).alternatives(indexOf(table, "w", "b"), 4))
                .isEmpty();
    }

    @Test
    void findsOtherTablesOnceOneMoreCellIsHidden() {
        CellSystem table = table(FOUR_BY_FOUR, List.of("a", "b", "c", "d"));
        Set<String> hidden = new HashSet<>(HIDDEN);
        hidden.add("xd");
        int cell = indexOf(table, "w", "b");

        assertThat(interval(table, hidden, "w", "b")).isEqualTo(List.of(0L, 78L));
        assertThat(explorer(table, hidden).isKnown(cell)).isFalse();
        assertThat(explorer(table, hidden).alternatives(cell, 200))
                .extracting(alternative -> alternative.count(cell, 47))
                .doesNotHaveDuplicates()
                .doesNotContain(47L)
                .allMatch(count -> count <= 78)
                .hasSize(78);
    }

    @Test
    void findsEveryPossibleValueOfATwoByTwoTableWithItsMargins() {
        CellSystem table = table(Map.of("1", List.of(4L, 3L), "2", List.of(2L, 1L)), List.of("1", "2"));
        Set<String> inner = Set.of("11", "12", "21", "22");

        assertThat(possible(table, inner, "1", "1")).containsExactlyInAnyOrder(3L, 4L, 5L, 6L);
        assertThat(possible(table, inner, "1", "2")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(possible(table, inner, "2", "1")).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
        assertThat(possible(table, inner, "2", "2")).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
    }

    @Test
    void countsOnlyWholeValues() {
        Dimension halves = Dimension.builder()
                .printed("total")
                .implied("a")
                .implied("b")
                .implied("c")
                .balance(List.of("a", "b"), List.of("total"))
                .balance(List.of("a", "c"), List.of("total"))
                .balance(List.of("b", "c"), List.of("total"))
                .build();
        Map<String, Long> counts = Map.of("total", 8L, "a", 4L, "b", 4L, "c", 4L);
        CellSystem table = CellSystem.of(at -> counts.get(at.getFirst()), halves);

        assertThat(explorer(table, Set.of()).isKnown(indexOf(table, "a"))).isTrue();
    }

    private static Set<Long> possible(CellSystem table, Set<String> hidden, String... cell) {
        int index = indexOf(table, cell);
        return Stream.concat(
                        Stream.of(table.count(index)),
                        explorer(table, hidden).alternatives(index, 99).stream()
                                .map(alternative -> alternative.count(index, table.count(index))))
                .collect(Collectors.toSet());
    }

    private static List<Long> interval(CellSystem table, Set<String> hidden, String... cell) {
        Set<List<String>> coordinates =
                hidden.stream().map(name -> List.of(name.split(""))).collect(Collectors.toSet());
        LinearProgramAudit.Interval interval = new LinearProgramAudit(table, coordinates).interval(cell);
        return List.of(interval.low(), interval.high());
    }

    private static Explorer explorer(CellSystem table, Set<String> hidden) {
        BitSet printed = table.select(cell -> table.isPrintable(cell)
                && !hidden.contains(String.join("", table.cells().get(cell).coordinates())));
        return new Explorer(new Tableau(table, new Effort()), table.counts()).holding(printed);
    }

    private static int indexOf(CellSystem table, String... coordinates) {
        return table.select(cell -> table.cells().get(cell).coordinates().equals(List.of(coordinates)))
                .nextSetBit(0);
    }

    /** With its margins. */
    private static CellSystem table(Map<String, List<Long>> rows, List<String> columns) {
        ToLongFunction<List<String>> counts = at -> rows.entrySet().stream()
                .filter(row -> at.getFirst().equals("all") || at.getFirst().equals(row.getKey()))
                .mapToLong(row -> at.getLast().equals("all")
                        ? row.getValue().stream().mapToLong(Long::longValue).sum()
                        : row.getValue().get(columns.indexOf(at.getLast())))
                .sum();
        return CellSystem.of(
                counts,
                ATable.parts(rows.keySet().stream().sorted().toList(), List.of()),
                ATable.parts(columns, List.of()));
    }
}
