package org.goldenthread.qualificationtracking.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Reads an answer as an attacker would: everything printed is known, counts are not negative, and the sums hold. A linear program then finds
 * how low and how high each number that is not printed can be. Knows nothing of how the answer was protected.
 */
final class AnswerAudit {

    private static final String ALL = "all";
    private static final String REST = "rest";
    private static final List<String> LEVELS = List.of("level4OrAbove", "level3", "level2", "entryOrLevel1");
    private static final List<String> MEASURES = Stream.concat(
                    LEVELS.stream(),
                    Stream.of(
                            "base",
                            "noneOrNotRecorded",
                            "otherRelevant",
                            "workingTowards",
                            "onlyOther",
                            "otherAndLevel",
                            "levelOnly",
                            "noOther",
                            "notWorking"))
            .toList();

    private record Cell(List<String> place, String measure) {}

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Cell, Variable> cells = new LinkedHashMap<>();
    private final List<Cell> unprinted = new ArrayList<>();
    /** Values in solutions so far: whatever lies between two of them is possible too. */
    private final Map<Cell, Double> seenLow = new LinkedHashMap<>();

    private final Map<Cell, Double> seenHigh = new LinkedHashMap<>();

    private AnswerAudit(JsonPath answer, Set<String> withRest) {
        List<String> by = answer.getList("by");
        Map<List<String>, Map<String, Object>> rows = new LinkedHashMap<>();
        answer.<Map<String, Object>>getList("rows")
                .forEach(row ->
                        rows.put(by.stream().map(name -> (String) row.get(name)).toList(), row));
        List<List<String>> parts = new ArrayList<>();
        for (int axis = 0; axis < by.size(); axis++) {
            parts.add(parts(rows.keySet(), axis, withRest.contains(by.get(axis))));
        }
        places(parts).forEach(place -> addPlace(place, rows.getOrDefault(place, Map.of())));
        for (int axis = 0; axis < by.size(); axis++) {
            addTotals(axis, parts.get(axis));
        }
    }

    /** @param withRest dimensions whose total may be more than the parts that are shown */
    static AnswerAudit of(String json, String... withRest) {
        return new AnswerAudit(JsonPath.from(json), Set.of(withRest));
    }

    private static List<String> parts(Set<List<String>> places, int axis, boolean withRest) {
        Set<String> codes = new LinkedHashSet<>();
        places.forEach(place -> codes.add(place.get(axis)));
        codes.remove(ALL);
        if (withRest) {
            codes.add(REST);
        }
        return List.copyOf(codes);
    }

    private static List<List<String>> places(List<List<String>> parts) {
        List<List<String>> places = List.of(List.of());
        for (List<String> codes : parts) {
            places = places.stream()
                    .flatMap(place -> Stream.concat(Stream.of(ALL), codes.stream())
                            .map(code -> Stream.concat(place.stream(), Stream.of(code))
                                    .toList()))
                    .toList();
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private void addPlace(List<String> place, Map<String, Object> row) {
        Map<String, Map<String, Object>> values =
                (Map<String, Map<String, Object>>) row.getOrDefault("values", Map.of());
        for (String measure : MEASURES) {
            Object printed = measure.equals("base")
                    ? row.get("base")
                    : values.getOrDefault(measure, Map.of()).get("count");
            Cell cell = new Cell(place, measure);
            Variable variable = model.newVariable(cell.toString()).lower(0).upper(1_000_000);
            cells.put(cell, variable);
            if (printed == null) {
                unprinted.add(cell);
            } else {
                variable.level(((Number) printed).longValue());
            }
        }
        sum(place, List.of("base"), plus(LEVELS, "noneOrNotRecorded", "onlyOther"));
        sum(place, List.of("otherRelevant"), List.of("onlyOther", "otherAndLevel"));
        sum(place, LEVELS, List.of("otherAndLevel", "levelOnly"));
        sum(place, List.of("noOther"), List.of("noneOrNotRecorded", "levelOnly"));
        sum(place, List.of("base"), List.of("workingTowards", "notWorking"));
    }

    private void addTotals(int axis, List<String> parts) {
        List<Cell> totals = cells.keySet().stream()
                .filter(cell -> cell.place().get(axis).equals(ALL))
                .toList();
        for (Cell total : totals) {
            sum(
                    List.of(total),
                    parts.stream().map(part -> moved(total, axis, part)).toList());
        }
    }

    private static Cell moved(Cell cell, int axis, String code) {
        List<String> place = new ArrayList<>(cell.place());
        place.set(axis, code);
        return new Cell(List.copyOf(place), cell.measure());
    }

    private static List<String> plus(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private void sum(List<String> place, List<String> left, List<String> right) {
        sum(
                left.stream().map(measure -> new Cell(place, measure)).toList(),
                right.stream().map(measure -> new Cell(place, measure)).toList());
    }

    private void sum(List<Cell> left, List<Cell> right) {
        Expression expression = model.newExpression(left + " = " + right).level(0);
        left.forEach(cell -> expression.set(cells.get(cell), 1));
        right.forEach(cell -> expression.set(cells.get(cell), -1));
    }

    /** Each cell that is not printed could be at least five whole numbers, or is known and no small number. */
    void hasNoCellThatCanBeWorkedOut() {
        assertThat(unprinted).isNotEmpty();
        Map<String, String> found = new TreeMap<>();
        for (Cell cell : unprinted) {
            if (!isSeenWide(cell)) {
                long low = (long) Math.ceil(bound(cell, false) - 1e-6);
                long high = (long) Math.floor(bound(cell, true) + 1e-6);
                boolean known = low == high && (low == 0 || low >= 5);
                if (!known && high - low < 4) {
                    found.put(cell.toString(), low + ".." + high);
                }
            }
        }
        assertThat(found).as("cells that can be narrowed").isEmpty();
    }

    private boolean isSeenWide(Cell cell) {
        return seenLow.containsKey(cell)
                && Math.floor(seenHigh.get(cell) + 1e-6) - Math.ceil(seenLow.get(cell) - 1e-6) >= 4;
    }

    private double bound(Cell name, boolean highest) {
        Variable cell = cells.get(name);
        cells.values().forEach(one -> one.weight(null));
        cell.weight(1);
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        assertThat(result.getState().isOptimal())
                .as("the answer of %s adds up", name)
                .isTrue();
        cells.forEach((one, variable) -> {
            double value = result.doubleValue(model.indexOf(variable));
            seenLow.merge(one, value, Math::min);
            seenHigh.merge(one, value, Math::max);
        });
        return result.doubleValue(model.indexOf(cell));
    }
}
