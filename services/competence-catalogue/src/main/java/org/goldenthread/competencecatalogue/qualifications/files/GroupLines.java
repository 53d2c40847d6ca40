package org.goldenthread.competencecatalogue.qualifications.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.qualifications.Combination;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;

/** The rows of one qualification: a row for each unit of a group, one without a unit for a group of which none is known. */
final class GroupLines {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern PLACE = Pattern.compile("/combination/groups/(\\d+)(?:/units/(\\d+)|/(\\w+))");
    private static final int MOST_GROUPS = 50;
    private static final int MOST_UNITS = 500;
    private static final List<String> OF_THE_GROUP =
            List.of("groupTitle", "mandatory", "complete", "minimumCredit", "maximumCredit", "minimumUnits");

    private final Map<String, List<Line>> byGroup = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
        String group = line.cell("group");
        if (!CODE.matcher(group).matches()) {
            line.fault("group", "not-a-code", "A group has a code of 1 to 20 letters, digits and hyphens.");
            return;
        }
        List<Line> before = byGroup.computeIfAbsent(group, code -> new ArrayList<>());
        if (!before.isEmpty()) {
            requireSame(before.getFirst(), line);
        }
        before.add(line);
        if (byGroup.size() > MOST_GROUPS || before.size() > MOST_UNITS) {
            line.fault("group", "too-many", "At most %d groups with %d units each.".formatted(MOST_GROUPS, MOST_UNITS));
        }
    }

    private static void requireSame(Line first, Line line) {
        for (String column : OF_THE_GROUP) {
            String cell = line.cell(column);
            if (!cell.isEmpty() && !cell.equals(first.cell(column))) {
                line.fault(
                        column,
                        "differs-from-first-row",
                        "Row %d says something else of this group. Leave it blank here.".formatted(first.number()));
            }
        }
    }

    Line first() {
        return lines.getFirst();
    }

    List<Combination.Group> groups() {
        List<Combination.Group> groups = new ArrayList<>();
        byGroup.forEach((code, of) -> groups.add(group(code, of)));
        return groups;
    }

    private static Combination.Group group(String code, List<Line> lines) {
        Line first = lines.getFirst();
        String title = first.text("groupTitle", 200);
        Boolean mandatory = first.flag("mandatory");
        if (title == null) {
            first.fault("groupTitle", "missing", "The first row of a group has its title.");
        }
        if (mandatory == null) {
            first.fault("mandatory", "missing", "The first row of a group says whether all of its units are needed.");
        }
        return new Combination.Group(
                code,
                Objects.requireNonNullElse(title, ""),
                mandatory != null && mandatory,
                Objects.requireNonNullElse(first.flag("complete"), true),
                first.number("minimumCredit", 1, 9999),
                first.number("maximumCredit", 1, 9999),
                first.number("minimumUnits", 1, MOST_UNITS),
                units(lines));
    }

    private static List<String> units(List<Line> lines) {
        List<String> units = new ArrayList<>();
        for (Line line : lines) {
            var reference = UnitReference.of(line.cell("unit"));
            if (reference.isPresent()) {
                units.add(reference.get().text());
            } else if (!line.cell("unit").isEmpty() || lines.size() > 1) {
                line.fault("unit", "not-a-reference", "It " + UnitReference.IN_WORDS + ".");
            }
        }
        return units;
    }

    /** Tells a fault at the row that has what it is about. */
    void fault(Fault fault) {
        Matcher place = PLACE.matcher(fault.place());
        if (!place.matches()) {
            first().fault("qualification", fault.code(), fault.detail());
            return;
        }
        List<Line> group = List.copyOf(byGroup.values()).get(Integer.parseInt(place.group(1)));
        if (place.group(2) == null) {
            group.getFirst().fault(place.group(3), fault.code(), fault.detail());
        } else {
            group.stream()
                    .filter(line -> UnitReference.of(line.cell("unit")).isPresent())
                    .skip(Long.parseLong(place.group(2)))
                    .findFirst()
                    .ifPresent(line -> line.fault("unit", fault.code(), fault.detail()));
        }
    }
}
