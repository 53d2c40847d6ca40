package org.goldenthread.qualificationtracking.codelists;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title of the register of qualifications, as {@code qualification-title.registered} tells it.
 *
 * @param version grows with every change
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record QualificationTitle(
        int code,
        String label,
        String group,
        @Nullable Integer level,
        boolean leadership,
        boolean relevant,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        long version) {

    private static final int HIGHEST_CODE = 9_999;
    private static final int HIGHEST_LEVEL = 8;

    /** A code list with anything else in it could not be read, and no return be judged. */
    QualificationTitle {
        boolean listable = code > 0
                && code <= HIGHEST_CODE
                && label != null
                && group != null
                && (level == null || (level >= 0 && level <= HIGHEST_LEVEL));
        if (!listable) {
            throw new IllegalArgumentException("This is no title of a code list");
        }
    }

    /** Its row in the list, by the names of its columns. */
    List<String> row(List<String> columns) {
        return columns.stream().map(this::cell).toList();
    }

    private String cell(String column) {
        return switch (column) {
            case "code" -> Integer.toString(code);
            case "label" -> label;
            case "group" -> group;
            case "level" -> text(level);
            case "leadership" -> Boolean.toString(leadership);
            case "relevant" -> Boolean.toString(relevant);
            case "validFrom" -> text(validFrom);
            case "validUntil" -> text(validUntil);
            // a column of a later list, of which the register knows nothing
            default -> "";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
