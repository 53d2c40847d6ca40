package org.goldenthread.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.function.Function;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Positions in a list as callers see them: opaque, so that what they mean can change. */
public final class Cursor {

    private Cursor() {}

    static String of(Object position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.toString().getBytes(UTF_8));
    }

    /** The position behind a cursor, or {@code start} where none was sent. */
    public static <T> T position(@Nullable String cursor, T start, Function<String, T> read) {
        if (cursor == null || cursor.isEmpty()) {
            return start;
        }
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (position.indexOf(0) >= 0) {
                throw new IllegalArgumentException("U+0000, which is in no position");
            }
            return read.apply(position);
        } catch (IllegalArgumentException notOurs) {
            throw Problems.INVALID_REQUEST
                    .with("The cursor is not one that this list gave out.")
                    .error(ProblemError.inParameter(
                            "after", "invalid-cursor", "Use 'next' of the page before, unchanged."));
        }
    }
}
