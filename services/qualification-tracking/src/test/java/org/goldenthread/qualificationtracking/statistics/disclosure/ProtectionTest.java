package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.goldenthread.qualificationtracking.statistics.disclosure.ATable.People;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);
    private static final People MANY = People.of(100, 50, 20, 10, 40, 15, 30, 25);

    @Test
    void hidesNothingWhenNothingIsSmall() {
        CellSystem table = ATable.bySetting(MANY, MANY, MANY, MANY);

        assertThat(Protection.of(table, POLICY).hidden()).isEmpty();
    }

    @Test
    void printsZeros() {
        People nobody = People.of(0, 0, 0, 0, 0, 0, 0, 0);
        People fewKinds = People.of(100, 0, 0, 0, 40, 0, 0, 0);

        assertThat(Protection.of(ATable.bySetting(nobody, nobody, nobody, nobody), POLICY)
                        .hidden())
                .isEmpty();
        assertThat(Protection.of(ATable.bySetting(MANY, nobody, fewKinds, MANY), POLICY)
                        .hidden())
                .isEmpty();
    }

    @Test
    void hidesAnotherCellWithASingleSmallOne() {
        CellSystem table = row(Map.of("all", 1010L, "a", 1L, "b", 9L, "c", 1000L));

        assertThat(protect(table)).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    }

    @Test
    void hidesOnlyTheSmallCellWhereAnUnprintedOneGoesWithIt() {
        People oneAtLevel2 = People.of(100, 50, 1, 10, 40, 15, 30, 25);
        CellSystem table = ATable.bySetting(MANY, oneAtLevel2, MANY, MANY);

        assertThat(protect(table)).containsExactly(List.of("careHomeWithNursing", "level2"));
    }

    @Test
    void hidesMoreWhenTwoSmallCellsAddUpToAFew() {
        CellSystem table = row(Map.of("all", 1012L, "a", 1L, "b", 2L, "c", 9L, "d", 1000L));

        assertThat(protect(table)).containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void hidesMoreWhenWhatTheHiddenCellsOfARowAddUpToIsItselfASmallCount() {
        CellSystem table = row(Map.of("all", 24L, "a", 1L, "b", 3L, "c", 8L, "d", 12L));

        // a and b could be 0 to 4 each, but four people have one or the other.
        assertThat(protect(table)).containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void hidesAllThereIsInATableOfAFew() {
        People two = People.of(1, 0, 0, 0, 1, 0, 1, 0);
        People nobody = People.of(0, 0, 0, 0, 0, 0, 0, 0);
        CellSystem table = ATable.bySetting(two, nobody, nobody, nobody);

        Set<List<String>> hidden = protect(table);

        assertThat(hidden)
                .contains(List.of("all", "base"), List.of("careHomeOnly", "base"))
                .contains(List.of("all", "level4OrAbove"), List.of("careHomeOnly", "level4OrAbove"));
    }

    @Test
    void hidesABaseOfAFewAndAnotherWithIt() {
        People three = People.of(2, 1, 0, 0, 0, 0, 0, 1);
        CellSystem table = ATable.bySetting(MANY, three, MANY, MANY);

        Set<List<String>> hidden = protect(table);

        assertThat(hidden).contains(List.of("careHomeWithNursing", "base"), List.of("careHomeWithNursing", "level3"));
        assertThat(hidden).doesNotContain(List.of("all", "base"));
    }

    @Test
    void hidesABaseWhenOnlyTheUnprintedSettingsAreSmall() {
        People two = People.of(2, 0, 0, 0, 0, 0, 0, 0);
        CellSystem table = ATable.bySetting(MANY, MANY, MANY, two);

        assertThat(protect(table))
                .filteredOn(cell -> cell.getLast().equals("base"))
                .isNotEmpty();
    }

    @Test
    void hidesSomethingWhenOnlyTheUnprintedCategoryIsSmall() {
        People oneWithOnlyOther = People.of(100, 50, 20, 10, 40, 1, 30, 25);
        CellSystem table = ATable.bySetting(MANY, oneWithOnlyOther, MANY, MANY);

        assertThat(protect(table))
                .isNotEmpty()
                .allMatch(cell -> List.of("careHomeWithNursing", "careHomeOnly", "domiciliaryCare", "all")
                        .contains(cell.getFirst()));
    }

    @Test
    void hidesSomethingWhenAFewAreLeftOutOfAMeasure() {
        People allButTwoWorkTowards = People.of(100, 50, 20, 10, 40, 15, 30, 233);
        CellSystem table = ATable.bySetting(MANY, allButTwoWorkTowards, MANY, MANY);

        assertThat(protect(table)).anyMatch(cell -> cell.getLast().equals("workingTowards"));
    }

    @Test
    void protectsAHierarchyOfAreas() {
        CellSystem table = ATable.byArea(new SplittableRandom(7), 3, 12, random -> random.nextInt(60));

        Set<List<String>> hidden = protect(table);

        assertThat(hidden).isNotEmpty().doesNotContain(List.of("ENG", "base"), List.of("REG-1", "base"));
    }

    @Test
    void hidesTheLeastImportantFirst() {
        Dimension row = Dimension.builder()
                .printed("small")
                .printed("dear", 1)
                .printed("cheap")
                .printed("all", 2)
                .total("all", "small", "dear", "cheap")
                .build();
        Map<String, Long> counts = Map.of("small", 2L, "dear", 10L, "cheap", 1000L, "all", 1012L);
        CellSystem table = CellSystem.of(at -> counts.get(at.getFirst()), row);

        assertThat(protect(table)).containsExactlyInAnyOrder(List.of("small"), List.of("cheap"));
    }

    @Test
    void hidesNothingWithProtectionOff() {
        People three = People.of(2, 1, 0, 0, 0, 0, 0, 1);
        CellSystem table = ATable.bySetting(MANY, three, MANY, three);

        assertThat(Protection.of(table, DisclosurePolicy.OFF).hidden()).isEmpty();
        assertThat(Protection.of(table, DisclosurePolicy.OFF).printed()).contains(List.of("all", "base"));
    }

    @Test
    void keepsAWiderPolicy() {
        DisclosurePolicy ten = new DisclosurePolicy(10, 12);
        CellSystem table = ATable.bySetting(MANY, People.of(30, 12, 7, 0, 20, 9, 8, 11), MANY, MANY);

        Protection protection = Protection.of(table, ten);

        assertThat(protection.hidden()).contains(List.of("careHomeWithNursing", "level2"));
        assertThat(new LinearProgramAudit(table, protection.hidden()).violations(ten))
                .isEmpty();
    }

    @Test
    void doesNotLetASmallCountBeKnownWhateverTheInterval() {
        DisclosurePolicy narrow = new DisclosurePolicy(5, 0);
        CellSystem table = row(Map.of("all", 1010L, "a", 1L, "b", 9L, "c", 1000L));

        Set<List<String>> hidden = Protection.of(table, narrow).hidden();

        assertThat(hidden).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
        assertThat(new LinearProgramAudit(table, hidden).violations(narrow)).isEmpty();
    }

    @Test
    void hidesEverythingRatherThanReckonWithNumbersTooLarge() {
        long huge = Long.MAX_VALUE / 4;
        CellSystem table = row(Map.of("all", huge + 2, "few", 2L, "rest", huge));

        Protection protection = Protection.of(table, POLICY);

        assertThat(protection.printed()).isEmpty();
        assertThat(protection.hidden()).hasSize(3);
    }

    @Test
    void hidesTheSameWhateverTheOrderOfMembersAndSums() {
        Map<List<String>, People> places = new HashMap<>();
        SplittableRandom random = new SplittableRandom(11);
        List<String> codes = ATable.codes("c", 12);
        codes.forEach(code -> places.put(List.of(code), People.random(random, random.nextInt(40))));
        List<String> reversed = codes.reversed();

        Set<List<String>> hidden = protect(ATable.of(places, ATable.parts(codes, List.of())));

        assertThat(hidden).isNotEmpty().isEqualTo(protect(ATable.of(places, ATable.parts(reversed, List.of()))));
        assertThat(Collections.nCopies(3, places).stream()
                        .map(same -> Protection.of(ATable.of(same, ATable.parts(codes, List.of())), POLICY)
                                .hidden())
                        .collect(Collectors.toSet()))
                .containsExactly(hidden);
    }

    /** A total, and its parts. */
    private static CellSystem row(Map<String, Long> counts) {
        List<String> parts =
                counts.keySet().stream().filter(code -> !code.equals("all")).toList();
        return CellSystem.of(at -> counts.get(at.getFirst()), ATable.parts(parts, List.of()));
    }

    private static Set<List<String>> protect(CellSystem table) {
        Set<List<String>> hidden = Protection.of(table, POLICY).hidden();
        assertThat(new LinearProgramAudit(table, hidden).violations(POLICY)).isEmpty();
        return hidden;
    }
}
