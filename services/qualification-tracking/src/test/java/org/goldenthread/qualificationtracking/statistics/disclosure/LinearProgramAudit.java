package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Cell;
import org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem.Relation;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension.Showing;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** An attacker, who knows the sums and the printed counts, with a linear or an integer program. Shares no reasoning with the engine. */
final class LinearProgramAudit {

    /** For the solver's floating point: the bound of a count is off by far less than this, or by one. */
    private static final double ROUNDING = 1e-6;
    /** Stands for no bound: more than any count in these tests. */
    private static final long HIGHEST = 1_000_000;

    record Interval(List<String> cell, long count, long low, long high) {

        boolean keeps(DisclosurePolicy policy) {
            return low == high ? !isSmall(policy, count) : high - low + 1 >= policy.minimumInterval();
        }
    }

    private final CellSystem table;
    private final Set<List<String>> hidden;
    /** Values in solutions so far: whatever lies between two of them is possible too. */
    private final Map<Integer, Double> seenLow = new HashMap<>();

    private final Map<Integer, Double> seenHigh = new HashMap<>();

    LinearProgramAudit(CellSystem table, Set<List<String>> hidden) {
        this.table = table;
        this.hidden = hidden;
    }

    /** The cells, hidden or implied, that the attacker has to guess. */
    List<Integer> unprinted() {
        return IntStream.range(0, table.cells().size())
                .filter(cell -> !isPrinted(cell) && table.cells().get(cell).showing() != Showing.UNPROTECTED)
                .boxed()
                .toList();
    }

    List<String> violations(DisclosurePolicy policy) {
        return violations(policy, unprinted());
    }

    /** What is printed and should not be, and what the attacker finds out about those cells and should not. */
    List<String> violations(DisclosurePolicy policy, List<Integer> cells) {
        Stream<Cell> read = IntStream.range(0, table.cells().size())
                .filter(this::isPrinted)
                .mapToObj(table.cells()::get)
                .filter(cell -> isSmall(policy, cell.count()));
        Stream<Interval> narrowed = cells.stream()
                .filter(cell -> !isSeenWide(cell, policy))
                .map(this::interval)
                .filter(interval -> !interval.keeps(policy));
        return Stream.concat(read, narrowed).map(Object::toString).toList();
    }

    Interval interval(String... coordinates) {
        return interval(indexOf(coordinates));
    }

    Interval interval(int cell) {
        Model model = new Model(cell, false);
        model.variables.get(cell).weight(1);
        double low = model.solve(model.program.minimise());
        double high = model.solve(model.program.maximise());
        return new Interval(
                table.cells().get(cell).coordinates(), table.cells().get(cell).count(), up(low), down(high));
    }

    /** Whether solutions found for other cells show already that this one is not narrowed. */
    private boolean isSeenWide(int cell, DisclosurePolicy policy) {
        return seenLow.containsKey(cell)
                && down(seenHigh.get(cell)) - up(seenLow.get(cell)) + 1 >= policy.minimumInterval();
    }

    private static long up(double bound) {
        return (long) Math.ceil(bound - ROUNDING);
    }

    private static long down(double bound) {
        return (long) Math.floor(bound + ROUNDING);
    }

    /** Cells that have fewer possible values than the policy asks for when it counts that people come whole. */
    List<String> violationsInWholeNumbers(DisclosurePolicy policy) {
        return unprinted().stream()
                .map(cell -> table.cells().get(cell).coordinates() + " can only be " + possibleValues(cell, policy))
                .filter(finding -> !finding.endsWith("..."))
                .toList();
    }

    /** All values, or enough of them and dots. */
    private String possibleValues(int cell, DisclosurePolicy policy) {
        Interval interval = interval(cell);
        Set<Long> values = new TreeSet<>();
        for (long value = interval.low; value <= interval.high && values.size() < policy.minimumInterval(); value++) {
            Model model = new Model(cell, true);
            model.variables.get(cell).level(value);
            if (model.program.minimise().getState().isFeasible()) {
                values.add(value);
            }
        }
        boolean known = values.equals(Set.of(interval.count)) && !isSmall(policy, interval.count);
        return values + (known || values.size() >= policy.minimumInterval() ? "..." : "");
    }

    private boolean isPrinted(int index) {
        Cell cell = table.cells().get(index);
        return cell.showing() == Showing.PRINTED && !hidden.contains(cell.coordinates());
    }

    private int indexOf(String... coordinates) {
        return IntStream.range(0, table.cells().size())
                .filter(cell -> table.cells().get(cell).coordinates().equals(List.of(coordinates)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSmall(DisclosurePolicy policy, long count) {
        return 0 < count && count < policy.minimumCount();
    }

    /** A program of the unprinted cells that have to do with one of them, through sums with others. */
    private final class Model {

        private final ExpressionsBasedModel program = new ExpressionsBasedModel();
        private final Map<Integer, Variable> variables = new HashMap<>();

        Model(int start, boolean whole) {
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            Set<Relation> seen = new HashSet<>();
            while (!open.isEmpty()) {
                int cell = open.remove();
                variables.computeIfAbsent(cell, any -> variable(cell, whole));
                for (Relation relation : table.relations()) {
                    boolean about =
                            relation.left().contains(cell) || relation.right().contains(cell);
                    if (about && seen.add(relation)) {
                        unprinted(relation).forEach(open::add);
                    }
                }
            }
            seen.forEach(this::add);
        }

        /** Returns the value and keeps what the solution says about every cell. */
        double solve(Optimisation.Result result) {
            if (!result.getState().isOptimal()) {
                throw new IllegalStateException("The program has no solution: " + result.getState());
            }
            variables.forEach((cell, variable) -> {
                double value = result.doubleValue(program.indexOf(variable));
                seenLow.merge(cell, value, Math::min);
                seenHigh.merge(cell, value, Math::max);
            });
            return result.getValue();
        }

        private Variable variable(int cell, boolean whole) {
            return program.newVariable("cell " + cell).lower(0).upper(HIGHEST).integer(whole);
        }

        private List<Integer> unprinted(Relation relation) {
            List<Integer> cells = new ArrayList<>(relation.left());
            cells.addAll(relation.right());
            cells.removeIf(LinearProgramAudit.this::isPrinted);
            return cells;
        }

        private void add(Relation relation) {
            Expression sum = program.newExpression(relation.toString());
            long printed = add(sum, relation.left(), 1) + add(sum, relation.right(), -1);
            sum.level(-printed);
        }

        private long add(Expression sum, List<Integer> cells, int sign) {
            long printed = 0;
            for (int cell : cells) {
                if (isPrinted(cell)) {
                    printed += sign * table.cells().get(cell).count();
                } else {
                    sum.set(variables.get(cell), sign);
                }
            }
            return printed;
        }
    }
}
