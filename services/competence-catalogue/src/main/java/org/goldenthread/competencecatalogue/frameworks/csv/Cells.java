package org.goldenthread.competencecatalogue.frameworks.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.competences.Content;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as values. What cannot be read as one is told to the content as a fault, and taken as not said.
 *
 * @param faults who is told
 */
record Cells(Row row, Content faults) {

    @Nullable
    UUID id(Column column) {
        return read(column, Cells::uuid, "not-a-uuid", "An id such as 3f0a5f6e-6d2b-4c8e-9f57-1d2a7b9c0e44.");
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Nullable
    Boolean flag(Column column) {
        return read(column, Cells::yesOrNo, "not-true-or-false", "true or false.");
    }

    @Nullable
    Integer number(Column column) {
        return read(column, Cells::whole, "not-a-number", "A whole number.");
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Nullable
    LocalDate date(Column column) {
        return read(column, Cells::day, "not-a-date", "A date such as 2026-09-01.");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    @Nullable
    CompetenceClass competenceClass() {
        return read(
                Column.COMPETENCE_CLASS,
                CompetenceClass::named,
                "unknown-class",
                "generic, specialist, partnership or organisational.");
    }

    private <T> @Nullable T read(Column column, Function<String, Optional<T>> reader, String code, String detail) {
        Optional<String> cell = row.value(column);
        Optional<T> value = cell.flatMap(reader);
        if (cell.isPresent() && value.isEmpty()) {
            faults.fault(row.place().fault(column.text(), code, detail));
        }
        return value.orElse(null);
    }

    /** Text that cannot be kept: PostgreSQL has no U+0000. */
    void refuseUnusable() {
        row.cells().forEach((column, cell) -> {
            if (cell.indexOf(0) >= 0) {
                faults.fault(
                        row.place().fault(column.text(), "invalid-character", "The character U+0000 can't be used."));
            }
        });
    }
}
