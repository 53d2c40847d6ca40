package org.goldenthread.competencecatalogue.coursefeeds.updates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of the feed begins: after the change with a number, or with the first change at a moment or later.
 *
 * @param number 0 is the beginning
 * @param moment null where the number says it
 */
record Since(long number, @Nullable Instant moment) {

    static final Since BEGINNING = new Since(0, null);

    private static final String MARK = "course-change:";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9].*");

    /** @param parameter what it is called in the request */
    static Since of(String text, String parameter, Instant now) {
        try {
            if (DATE.matcher(text).matches()) {
                return at(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant(), parameter, now);
            }
            // a plus sign that was not escaped in the address arrives as a space
            return DATE_TIME.matcher(text).matches()
                    ? at(OffsetDateTime.parse(text.replace(' ', '+')).toInstant(), parameter, now)
                    : after(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw refused(
                    parameter,
                    "invalid-value",
                    "Give a date such as 2026-11-22, a date and time such as 2026-11-22T12:00:00Z, or 'next' of the page before, unchanged.");
        }
    }

    private static Since at(Instant moment, String parameter, Instant now) {
        if (moment.isAfter(now)) {
            throw refused(parameter, "in-the-future", "Nothing has changed since then: it is yet to come.");
        }
        return new Since(0, moment);
    }

    private static Since after(String cursor) {
        String position = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        if (!position.startsWith(MARK)) {
            throw new IllegalArgumentException("Not a cursor of this feed");
        }
        return new Since(Long.parseLong(position.substring(MARK.length())), null);
    }

    /** What a reader sends to go on after a change. */
    static String cursor(long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + number).getBytes(UTF_8));
    }

    private static ProblemException refused(String parameter, String code, String detail) {
        return Problems.INVALID_REQUEST
                .with("It is not clear since when changes are wanted.")
                .error(ProblemError.inParameter(parameter, code, detail));
    }
}
