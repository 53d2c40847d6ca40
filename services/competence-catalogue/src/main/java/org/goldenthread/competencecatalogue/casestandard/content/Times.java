package org.goldenthread.competencecatalogue.casestandard.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as a package writes them. RFC 3339 has several notations for the same moment in UTC, and every server keeps to one; a framework that was
 * imported is given back in its own.
 */
public final class Times {

    public static final String OURS = "Z";

    private static final Pattern UTC =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|\\+00:00)");

    private Times() {}

    /** What follows the seconds where a moment has no fraction; empty for one that is not in UTC. */
    public static Optional<String> notationOf(String moment) {
        Matcher parts = UTC.matcher(moment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of((".000".equals(parts.group(1)) ? ".000" : "") + parts.group(2));
    }

    /** @param notation of a framework, as {@link #notationOf} found it */
    public static String text(Instant moment, String notation) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        var text = new StringBuilder(32);
        padded(text, at.getYear(), 4).append('-');
        padded(text, at.getMonthValue(), 2).append('-');
        padded(text, at.getDayOfMonth(), 2).append('T');
        padded(text, at.getHour(), 2).append(':');
        padded(text, at.getMinute(), 2).append(':');
        padded(text, at.getSecond(), 2);
        return at.getNano() == 0 ? text.append(notation).toString() : fraction(text, at.getNano(), notation);
    }

    private static String fraction(StringBuilder text, int nanos, String notation) {
        String digits = String.format(Locale.ROOT, "%09d", nanos);
        int length = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
        return text.append('.')
                .append(digits, 0, length)
                .append(notation.endsWith("Z") ? "Z" : "+00:00")
                .toString();
    }

    private static StringBuilder padded(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.repeat('0', width - digits.length());
        return text.append(digits);
    }
}
