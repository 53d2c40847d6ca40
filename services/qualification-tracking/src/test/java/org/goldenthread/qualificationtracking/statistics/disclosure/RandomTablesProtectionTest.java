package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.goldenthread.qualificationtracking.statistics.disclosure.ATable.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundreds of tables, each attacked by a linear program, the small ones by integer programs too. */
class RandomTablesProtectionTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 40, 150, 800})
    void keepsTablesBySettingSafe(int size) {
        for (int seed = 0; seed < 40; seed++) {
            assertSafe(bySetting(new SplittableRandom(1000L * size + seed), size), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,2,6", "3,2,12", "2,3,30", "4,4,10", "4,4,40", "4,4,200", "5,3,3"})
    void keepsTablesOfTwoDimensionsSafe(int rows, int columns, int size) {
        for (int seed = 0; seed < 8; seed++) {
            SplittableRandom random = new SplittableRandom(100L * size + seed);
            assertSafe(ATable.grid(random, rows, columns, upTo -> upTo.nextInt(size + 1)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,6,12", "3,12,8", "3,15,40", "3,12,150"})
    void keepsHierarchiesOfAreasSafe(int regions, int councils, int size) {
        for (int seed = 0; seed < 8; seed++) {
            SplittableRandom random = new SplittableRandom(100L * size + seed);
            assertSafe(ATable.byArea(random, regions, councils, upTo -> upTo.nextInt(size + 1)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 26, 60, 260})
    void keepsATableOfAllCouncilsSafe(int size) {
        CellSystem table = ATable.byArea(new SplittableRandom(size), 9, 151, random -> random.nextInt(size + 1));
        Set<List<String>> hidden = Protection.of(table, POLICY).hidden();
        LinearProgramAudit audit = new LinearProgramAudit(table, hidden);
        List<Integer> unprinted = audit.unprinted();
        List<Integer> sample = IntStream.iterate(size % 15, cell -> cell < unprinted.size(), cell -> cell + 15)
                .mapToObj(unprinted::get)
                .toList();

        assertThat(audit.violations(POLICY, sample)).isEmpty();
        assertThat(shareOfOthersHidden(table, hidden)).isLessThan(0.35);
    }

    @Test
    void keepsSmallTablesSafeWhenItCountsThatPeopleComeWhole() {
        for (int seed = 0; seed < 8; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CellSystem bySetting = bySetting(random, 4 + seed);
            CellSystem grid = ATable.grid(random, 2, 2, upTo -> upTo.nextInt(14));

            assertSafeInWholeNumbers(bySetting, "by setting, seed " + seed);
            assertSafeInWholeNumbers(grid, "grid, seed " + seed);
        }
    }

    @Test
    void hidesNothingInTablesWithoutSmallCounts() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CellSystem table = ATable.bySetting(large(random), large(random), large(random), large(random));

            assertThat(Protection.of(table, POLICY).hidden())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Of the counts that are neither small nor zero and so could be printed if nothing else were at stake. */
    static double shareOfOthersHidden(CellSystem table, Set<List<String>> hidden) {
        List<List<String>> others = table.printable().stream()
                .filter(cell -> table.count(cell) >= POLICY.minimumCount())
                .mapToObj(cell -> table.cells().get(cell).coordinates())
                .toList();
        return (double) others.stream().filter(hidden::contains).count() / others.size();
    }

    private static void assertSafe(CellSystem table, String description) {
        Set<List<String>> hidden = Protection.of(table, POLICY).hidden();

        assertThat(new LinearProgramAudit(table, hidden).violations(POLICY))
                .as(description)
                .isEmpty();
    }

    private static void assertSafeInWholeNumbers(CellSystem table, String description) {
        Set<List<String>> hidden = Protection.of(table, POLICY).hidden();

        assertThat(new LinearProgramAudit(table, hidden).violationsInWholeNumbers(POLICY))
                .as(description)
                .isEmpty();
    }

    private static CellSystem bySetting(SplittableRandom random, int size) {
        return ATable.bySetting(
                People.random(random, random.nextInt(5 * size)),
                People.random(random, random.nextInt(2 * size)),
                People.random(random, random.nextInt(size)),
                People.random(random, random.nextInt(size)));
    }

    private static People large(SplittableRandom random) {
        return People.of(
                50 + random.nextInt(200),
                5 + random.nextInt(50),
                5 + random.nextInt(20),
                random.nextBoolean() ? 0 : 5 + random.nextInt(9),
                5 + random.nextInt(90),
                5 + random.nextInt(20),
                20 + random.nextInt(30),
                10 + random.nextInt(20));
    }
}
