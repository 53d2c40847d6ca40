package org.goldenthread.competencecatalogue.qualifications;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody looks for, as LIKE takes it: what it makes of {@code %} and {@code _} is not meant. */
public final class Words {

    private Words() {}

    /** Each word of a text, anywhere. */
    public static List<String> each(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.strip().split("\\s+")).stream().map(Words::part).toList();
    }

    /** The text as it stands, anywhere; everything for none. */
    public static String part(@Nullable String text) {
        return text == null ? "%" : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
