package org.goldenthread.competencecatalogue.qualifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of groups and of the units in them. */
final class UnitGroups {

    private record Key(String qualification, String group) {}

    private UnitGroups() {}

    /** The groups of these qualifications in their order; nothing for one that has none. */
    static Map<String, List<Combination.Group>> of(Handle handle, Collection<String> numbers) {
        Map<Key, List<String>> units = handle.createQuery("""
                        select qualification, "group", unit from unit_group_member where qualification = any (:numbers)
                        order by qualification, "group", position""")
                .bindArray("numbers", String.class, numbers)
                .map((row, context) -> Map.entry(new Key(row.getString(1), row.getString(2)), row.getString("unit")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, List<Combination.Group>> groups = new LinkedHashMap<>();
        handle.createQuery(
                        "select * from unit_group where qualification = any (:numbers) order by qualification, position, code")
                .bindArray("numbers", String.class, numbers)
                .map((row, context) -> Map.entry(row.getString("qualification"), group(row, units)))
                .forEach(one -> groups.computeIfAbsent(one.getKey(), number -> new ArrayList<>())
                        .add(one.getValue()));
        return groups;
    }

    private static Combination.Group group(ResultSet row, Map<Key, List<String>> units) throws SQLException {
        String code = row.getString("code");
        return new Combination.Group(
                code,
                row.getString("title"),
                row.getBoolean("mandatory"),
                row.getBoolean("complete"),
                row.getObject("minimum_credit", Integer.class),
                row.getObject("maximum_credit", Integer.class),
                row.getObject("minimum_units", Integer.class),
                units.getOrDefault(new Key(row.getString("qualification"), code), List.of()));
    }

    static void write(Handle handle, Collection<Qualification> entries) {
        List<String> numbers = entries.stream().map(Qualification::number).toList();
        for (String table : List.of("unit_group_member", "unit_group")) {
            handle.createUpdate("delete from " + table + " where qualification = any (:numbers)")
                    .bindArray("numbers", String.class, numbers)
                    .execute();
        }
        PreparedBatch groups = handle.prepareBatch("""
                insert into unit_group
                  (qualification, code, title, mandatory, complete, minimum_credit, maximum_credit, minimum_units, position)
                values (:qualification, :code, :title, :mandatory, :complete, :minimumCredit, :maximumCredit, :minimumUnits, :position)""");
        PreparedBatch units = handle.prepareBatch(
                "insert into unit_group_member (qualification, \"group\", unit, position) values (:qualification, :group, :unit, :position)");
        entries.forEach(one -> add(one, groups, units));
        if (groups.size() > 0) {
            groups.execute();
        }
        if (units.size() > 0) {
            units.execute();
        }
    }

    private static void add(Qualification one, PreparedBatch groups, PreparedBatch units) {
        int position = 0;
        for (Combination.Group group : one.combination().groups()) {
            groups.bind("qualification", one.number())
                    .bind("code", group.code())
                    .bind("title", group.title())
                    .bind("mandatory", group.mandatory())
                    .bind("complete", group.complete())
                    .bind("minimumCredit", group.minimumCredit())
                    .bind("maximumCredit", group.maximumCredit())
                    .bind("minimumUnits", group.minimumUnits())
                    .bind("position", position++)
                    .add();
            for (int i = 0; i < group.units().size(); i++) {
                units.bind("qualification", one.number())
                        .bind("group", group.code())
                        .bind("unit", group.units().get(i))
                        .bind("position", i)
                        .add();
            }
        }
    }
}
