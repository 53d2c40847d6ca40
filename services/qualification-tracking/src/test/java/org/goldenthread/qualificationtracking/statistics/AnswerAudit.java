package org.goldenthread.qualificationtracking.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Reads an answer by setting as an attacker would: everything printed is known, counts are not negative, and the sums hold. A linear program then
 * finds how low and how high each number that is not printed can be. Knows nothing of how the answer was protected.
 */
final class AnswerAudit {

    private static final List<String> LEVELS = List.of("level4OrAbove", "level3", "level2", "entryOrLevel1");
    private static final String REST = "rest";

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> cells = new LinkedHashMap<>();
    private final List<String> unprinted = new ArrayList<>();

    private AnswerAudit(String json) {
        List<Map<String, Object>> rows = JsonPath.from(json).getList("rows");
        List<String> parts = new ArrayList<>(List.of(REST));
        for (Map<String, Object> row : rows) {
            String setting = (String) row.get("setting");
            if (!setting.equals("all")) {
                parts.add(setting);
            }
            addRow(setting, row);
        }
        addRow(REST, Map.of());
        for (String measure : measures()) {
            sum(
                    "total " + measure,
                    cell("all", measure),
                    parts.stream().map(part -> cell(part, measure)).toList());
        }
    }

    static AnswerAudit of(String json) {
        return new AnswerAudit(json);
    }

    private static List<String> measures() {
        List<String> measures = new ArrayList<>(LEVELS);
        measures.addAll(List.of(
                "base",
                "noneOrNotRecorded",
                "otherRelevant",
                "workingTowards",
                "onlyOther",
                "otherAndLevel",
                "levelOnly",
                "notWorking"));
        return measures;
    }

    @SuppressWarnings("unchecked")
    private void addRow(String setting, Map<String, Object> row) {
        Map<String, Map<String, Object>> values =
                (Map<String, Map<String, Object>>) row.getOrDefault("values", Map.of());
        for (String measure : measures()) {
            Object printed = measure.equals("base")
                    ? row.get("base")
                    : values.getOrDefault(measure, Map.of()).get("count");
            Variable cell = model.newVariable(setting + "/" + measure).lower(0);
            cells.put(setting + "/" + measure, cell);
            if (printed == null) {
                unprinted.add(setting + "/" + measure);
            } else {
                cell.level(((Number) printed).longValue());
            }
        }
        List<Variable> exclusive = new ArrayList<>(
                LEVELS.stream().map(level -> cell(setting, level)).toList());
        exclusive.addAll(List.of(cell(setting, "noneOrNotRecorded"), cell(setting, "onlyOther")));
        sum(setting + " base", cell(setting, "base"), exclusive);
        sum(
                setting + " other",
                cell(setting, "otherRelevant"),
                List.of(cell(setting, "onlyOther"), cell(setting, "otherAndLevel")));
        sum(
                setting + " working",
                cell(setting, "base"),
                List.of(cell(setting, "workingTowards"), cell(setting, "notWorking")));
        Expression held = model.newExpression(setting + " levels").level(0);
        LEVELS.forEach(level -> held.set(cell(setting, level), 1));
        held.set(cell(setting, "otherAndLevel"), -1);
        held.set(cell(setting, "levelOnly"), -1);
    }

    private Variable cell(String setting, String measure) {
        return cells.get(setting + "/" + measure);
    }

    private void sum(String name, Variable total, List<Variable> parts) {
        Expression expression = model.newExpression(name).level(0);
        expression.set(total, -1);
        parts.forEach(part -> expression.set(part, 1));
    }

    /** Each cell that is not printed could be at least five whole numbers, or is known and no small number. */
    void hasNoCellThatCanBeWorkedOut() {
        assertThat(unprinted).isNotEmpty();
        for (String name : unprinted) {
            long low = (long) Math.ceil(bound(name, false) - 1e-6);
            long high = (long) Math.floor(bound(name, true) + 1e-6);
            boolean known = low == high && (low == 0 || low >= 5);
            assertThat(known || high - low >= 4)
                    .as("%s can be narrowed to %d..%d", name, low, high)
                    .isTrue();
        }
    }

    private double bound(String name, boolean highest) {
        Variable cell = cells.get(name);
        cells.values().forEach(one -> one.weight(null));
        cell.weight(1);
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        assertThat(result.getState().isOptimal())
                .as("the answer of %s adds up", name)
                .isTrue();
        return result.doubleValue(model.indexOf(cell));
    }
}
