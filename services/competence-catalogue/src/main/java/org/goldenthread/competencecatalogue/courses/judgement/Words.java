package org.goldenthread.competencecatalogue.courses.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.courses.document.AttendancePattern;
import org.goldenthread.competencecatalogue.courses.document.DurationUnit;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;
import org.goldenthread.rules.value.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Reads the words of the national form and those of JSON. Each gives null for what it can't read. */
public final class Words {

    /** Besides the labels; compared without spaces, hyphens and letter case. */
    private static final Map<String, RunMode> OTHER_MODES = Map.of(
            "classroombased", RunMode.CLASSROOM,
            "work", RunMode.WORK_BASED,
            "blended", RunMode.BLENDED);

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SUM = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private Words() {}

    public static @Nullable RunMode mode(String cell) {
        RunMode labelled = labelled(RunMode.values(), RunMode::label, cell);
        return labelled == null ? OTHER_MODES.get(Texts.key(cell)) : labelled;
    }

    public static @Nullable DurationUnit durationUnit(String cell) {
        return labelled(DurationUnit.values(), DurationUnit::label, cell);
    }

    public static @Nullable StudyMode studyMode(String cell) {
        return labelled(StudyMode.values(), StudyMode::label, cell);
    }

    public static @Nullable AttendancePattern attendancePattern(String cell) {
        return labelled(AttendancePattern.values(), AttendancePattern::label, cell);
    }

    private static <T> @Nullable T labelled(T[] values, Function<T, String> label, String cell) {
        String wanted = Texts.key(cell);
        for (T value : values) {
            if (Texts.key(label.apply(value)).equals(wanted)) {
                return value;
            }
        }
        return null;
    }

    /** The value that JSON writes exactly so. */
    public static <T> @Nullable T named(T[] values, Function<T, String> text, String sent) {
        for (T value : values) {
            if (text.apply(value).equals(sent)) {
                return value;
            }
        }
        return null;
    }

    public static @Nullable Boolean yesOrNo(String cell) {
        return switch (Texts.key(cell)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    /** DD/MM/YYYY. */
    public static @Nullable LocalDate nationalDay(String cell) {
        int day = CalendarDate.parse(cell);
        return CalendarDate.isDate(day) ? LocalDate.ofEpochDay(day) : null;
    }

    /** YYYY-MM-DD. */
    public static @Nullable LocalDate day(String sent) {
        try {
            return ISO_DAY.matcher(sent).matches() ? LocalDate.parse(sent) : null;
        } catch (DateTimeParseException notInTheCalendar) {
            return null;
        }
    }

    public static @Nullable Integer number(String cell) {
        return NUMBER.matcher(cell).matches() ? Integer.valueOf(cell) : null;
    }

    public static @Nullable BigDecimal sum(String cell) {
        return SUM.matcher(cell).matches() ? new BigDecimal(cell) : null;
    }
}
