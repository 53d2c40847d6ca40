package org.goldenthread.competencecatalogue.qualifications.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a file. Each reader says null for a blank cell, and for one with a fault, which it tells. */
final class Line {

    private static final Pattern FORMULA = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final int number;
    private final Map<String, String> cells;
    private final RowFaults faults;

    Line(int number, Map<String, String> cells, RowFaults faults) {
        this.number = number;
        this.cells = cells;
        this.faults = faults;
    }

    int number() {
        return number;
    }

    /** Whether the file has the column. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    void fault(String column, String code, String detail) {
        faults.add(number, column, code, detail);
    }

    /** What the cell says, or what is known where the file has not got the column. */
    @Nullable
    String text(String column, @Nullable String known, int longest) {
        return has(column) ? text(column, longest) : known;
    }

    @Nullable
    Integer number(String column, @Nullable Integer known, int least, int most) {
        return has(column) ? number(column, least, most) : known;
    }

    @Nullable
    LocalDate date(String column, @Nullable LocalDate known) {
        return has(column) ? date(column) : known;
    }

    /** @param blank what a blank cell means */
    boolean flag(String column, boolean known, boolean blank) {
        return has(column) ? Objects.requireNonNullElse(flag(column), blank) : known;
    }

    /** What may not be blank; nothing where it is, which is told. */
    String required(String column, String known, int longest, String fault) {
        String text = text(column, known, longest);
        if (text == null || text.isEmpty()) {
            fault(column, "missing", fault);
            return "";
        }
        return text;
    }

    @Nullable
    String text(String column, int longest) {
        String cell = cell(column);
        if (cell.length() > longest) {
            fault(column, "too-long", "At most %d characters.".formatted(longest));
            return null;
        }
        return cell.isEmpty() ? null : cell;
    }

    @Nullable
    Integer number(String column, int least, int most) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        int value = WHOLE.matcher(cell).matches() ? Integer.parseInt(cell) : -1;
        if (value < least || value > most) {
            fault(column, "not-a-number", "A whole number from %d to %d.".formatted(least, most));
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            if (DAY.matcher(cell).matches()) {
                return LocalDate.parse(cell);
            }
        } catch (DateTimeParseException noDay) {
            // told below
        }
        fault(column, "not-a-date", "Write a day like 2026-11-22.");
        return null;
    }

    @Nullable
    Boolean flag(String column) {
        return switch (cell(column)) {
            case "" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> {
                fault(column, "not-a-truth-value", "Write true or false.");
                yield null;
            }
        };
    }

    /** Several values in a cell, with semicolons between them. */
    List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }

    /** Without the apostrophe that our reports put before what a spreadsheet would run. */
    String cell(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        return FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
