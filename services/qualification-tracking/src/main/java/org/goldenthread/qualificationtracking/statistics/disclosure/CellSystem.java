package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Balance;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Member;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Showing;

/**
 * A table with its true counts and every sum that a reader knows to hold between them: dimensions crossed with one another. Cells are known
 * by their coordinates, one member code a dimension, in the order of the dimensions. Cells and balances are kept in one order of their own,
 * so that the order in which a caller names members changes nothing.
 */
public final class CellSystem {

    record Cell(List<String> coordinates, long count, Showing showing, int importance) {}

    /** The cells (by index) of each side of a sum. */
    record Relation(List<Integer> left, List<Integer> right) {}

    private static final Comparator<List<String>> BY_COORDINATES = CellSystem::compare;

    private final List<Cell> cells;
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final List<List<Relation>> relationsByCell = new ArrayList<>();
    private final Map<List<String>, Integer> index = new TreeMap<>(BY_COORDINATES);

    private CellSystem(List<Cell> cells, List<Dimension> dimensions) {
        this.cells = cells;
        for (int cell = 0; cell < cells.size(); cell++) {
            index.put(cells.get(cell).coordinates(), cell);
            relationsByCell.add(new ArrayList<>());
        }
        for (int axis = 0; axis < dimensions.size(); axis++) {
            relate(axis, dimensions.get(axis));
        }
        for (Relation relation : relations) {
            relation.left().forEach(cell -> relationsByCell.get(cell).add(relation));
            relation.right().forEach(cell -> relationsByCell.get(cell).add(relation));
        }
    }

    /**
     * Crosses dimensions.
     *
     * @param counts the true count at each coordinates
     * @throws IllegalArgumentException when a count is negative or a balance does not hold
     */
    public static CellSystem of(ToLongFunction<List<String>> counts, Dimension... dimensions) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(List.of(), 0, Showing.PRINTED, 0)));
        for (Dimension dimension : dimensions) {
            cells = crossed(cells, dimension);
        }
        List<Cell> counted = cells.stream()
                .map(cell -> counted(cell, counts))
                .sorted(Comparator.comparing(Cell::coordinates, BY_COORDINATES))
                .toList();
        return new CellSystem(counted, List.of(dimensions));
    }

    List<Cell> cells() {
        return cells;
    }

    Set<Relation> relations() {
        return relations;
    }

    List<Relation> relationsOf(int cell) {
        return relationsByCell.get(cell);
    }

    long count(int cell) {
        return cells.get(cell).count();
    }

    long[] counts() {
        return cells.stream().mapToLong(Cell::count).toArray();
    }

    int importance(int cell) {
        return cells.get(cell).importance();
    }

    boolean isPrintable(int cell) {
        return cells.get(cell).showing() == Showing.PRINTED;
    }

    boolean isProtected(int cell) {
        return cells.get(cell).showing() != Showing.UNPROTECTED;
    }

    Set<List<String>> coordinates(BitSet selected) {
        return selected.stream()
                .mapToObj(cell -> cells.get(cell).coordinates())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cells that are printed where nothing has to be hidden. */
    BitSet printable() {
        return select(this::isPrintable);
    }

    /** The cells whose counts have to be safe. */
    List<Integer> protectedCells() {
        return select(this::isProtected).stream().boxed().toList();
    }

    private static List<Cell> crossed(List<Cell> cells, Dimension dimension) {
        List<Cell> result = new ArrayList<>(cells.size() * dimension.members().size());
        for (Cell cell : cells) {
            for (Member member : dimension.members()) {
                List<String> coordinates = new ArrayList<>(cell.coordinates());
                coordinates.add(member.code());
                Showing showing = member.showing().compareTo(cell.showing()) > 0 ? member.showing() : cell.showing();
                result.add(new Cell(List.copyOf(coordinates), 0, showing, cell.importance() + member.importance()));
            }
        }
        return result;
    }

    private static Cell counted(Cell cell, ToLongFunction<List<String>> counts) {
        long count = counts.applyAsLong(cell.coordinates());
        if (count < 0) {
            throw new IllegalArgumentException("The count of " + cell.coordinates() + " is negative: " + count);
        }
        return new Cell(cell.coordinates(), count, cell.showing(), cell.importance());
    }

    private void relate(int axis, Dimension dimension) {
        String first = dimension.members().getFirst().code();
        List<Balance> balances = dimension.balances().stream()
                .map(balance -> new Balance(sorted(balance.left()), sorted(balance.right())))
                .sorted(Comparator.comparing(Balance::left, BY_COORDINATES)
                        .thenComparing(Balance::right, BY_COORDINATES))
                .toList();
        for (Cell cell : cells) {
            if (cell.coordinates().get(axis).equals(first)) {
                balances.forEach(balance -> relate(cell.coordinates(), axis, balance));
            }
        }
    }

    private void relate(List<String> coordinates, int axis, Balance balance) {
        Relation relation = new Relation(at(coordinates, axis, balance.left()), at(coordinates, axis, balance.right()));
        if (sum(relation.left()) != sum(relation.right())) {
            throw new IllegalArgumentException("The counts do not add up at " + coordinates + ": " + balance.left()
                    + " is " + sum(relation.left()) + ", " + balance.right() + " is " + sum(relation.right()));
        }
        relations.add(relation);
    }

    private List<Integer> at(List<String> coordinates, int axis, List<String> codes) {
        return codes.stream()
                .map(code -> {
                    List<String> moved = new ArrayList<>(coordinates);
                    moved.set(axis, code);
                    return Objects.requireNonNull(index.get(moved));
                })
                .toList();
    }

    BitSet select(IntPredicate condition) {
        BitSet selected = new BitSet();
        IntStream.range(0, cells.size()).filter(condition).forEach(selected::set);
        return selected;
    }

    private long sum(List<Integer> indexes) {
        return indexes.stream().mapToLong(cell -> cells.get(cell).count()).sum();
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted().toList();
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
