package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was sent, and what it was read as.
 *
 * @param sent without the white space around it, "" where nothing was
 * @param value null where nothing was sent, or what can't be read
 */
public record Given<T>(String sent, @Nullable T value) {

    public static <T> Given<T> nothing() {
        return new Given<>("", null);
    }

    /** @param read gives null for what it can't read */
    public static <T> Given<T> read(@Nullable String sent, Function<String, @Nullable T> read) {
        String text = Texts.of(sent);
        return new Given<>(text, text.isEmpty() ? null : read.apply(text));
    }

    public boolean isBlank() {
        return sent.isEmpty();
    }

    public boolean isUnreadable() {
        return !sent.isEmpty() && value == null;
    }

    boolean is(T wanted) {
        return wanted.equals(value);
    }
}
