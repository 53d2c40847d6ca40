package org.goldenthread.rules.codelist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes typed entries from the cells of a code list, by column name. */
final class CodeListReader {

    private final CodeList list;
    private List<String> row = List.of();

    private CodeListReader(CodeList list) {
        this.list = list;
    }

    static <T> Map<Integer, T> byCode(CodeList list, Function<CodeListReader, T> entry) {
        CodeListReader reader = new CodeListReader(list);
        Map<Integer, T> entries = new HashMap<>();
        for (List<String> row : list.rows()) {
            reader.row = row;
            entries.put(reader.number("code"), entry.apply(reader));
        }
        return Map.copyOf(entries);
    }

    String text(String column) {
        int position = list.columns().indexOf(column);
        if (position < 0) {
            throw new IllegalStateException("code list " + list.name() + " has no column " + column);
        }
        return row.get(position);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /** Nobody knows (an empty cell) counts as no. */
    boolean flag(String column) {
        return text(column).equals("true");
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
