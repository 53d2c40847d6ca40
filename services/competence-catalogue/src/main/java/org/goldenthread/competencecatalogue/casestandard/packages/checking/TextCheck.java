package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.casestandard.content.Times;
import org.jspecify.annotations.Nullable;

/** Holds single values to what they have to be. Each answer is what is stored, or null where that would be a guess. */
final class TextCheck {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final int MOST_DIGITS = 300;

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    boolean fits(String text, int longest, Place place) {
        if (text.length() > longest) {
            findings.fault(Fault.TOO_LONG, place, "There may be %d characters at most.".formatted(longest));
            return false;
        }
        if (!isUsable(text)) {
            findings.fault(
                    Fault.INVALID_CHARACTER,
                    place,
                    "The character U+0000 and halves of surrogate pairs can't be used.");
            return false;
        }
        return true;
    }

    private static boolean isUsable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /** Anything at all, as long as the database can keep it. */
    @Nullable
    JsonNode usable(JsonNode given, Place place) {
        if (isKept(given)) {
            return given;
        }
        findings.fault(
                Fault.INVALID_CHARACTER,
                place,
                "There is U+0000, half of a surrogate pair or a number beyond all bounds in it.");
        return null;
    }

    private static boolean isKept(JsonNode given) {
        if (given.isTextual()) {
            return isUsable(given.textValue());
        }
        if (given.isBigDecimal()) {
            return Math.abs((long) given.decimalValue().scale()) <= MOST_DIGITS;
        }
        return given.properties().stream().allMatch(member -> isUsable(member.getKey()) && isKept(member.getValue()))
                && (!given.isArray() || given.valueStream().allMatch(TextCheck::isKept));
    }

    @Nullable
    String uri(String given, int longest, Place place) {
        if (!fits(given, longest, place)) {
            return null;
        }
        try {
            URI uri = new URI(given.strip());
            if (uri.isAbsolute()) {
                String kept = uri.toASCIIString();
                if (!kept.equals(given)) {
                    findings.change(Change.CHANGED, place, given, kept, "a URI has ASCII characters only");
                }
                return kept;
            }
        } catch (URISyntaxException notOne) {
            // told below
        }
        findings.fault(Fault.INVALID_URI, place, "Expected an absolute URI, such as https://example.org/1.");
        return null;
    }

    @Nullable
    String day(String given, Place place) {
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given).toString();
            }
            if (MOMENT.matcher(given).matches()) {
                String day = OffsetDateTime.parse(given).toLocalDate().toString();
                findings.change(Change.CHANGED, place, given, day, "a day is wanted, without a time");
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        findings.fault(Fault.INVALID_DATE, place, "Expected a day, such as 2026-11-22.");
        return null;
    }

    /** A moment as it was written, if RFC 3339 has it so and the database keeps all of it. */
    @Nullable
    String moment(String given, Place place) {
        try {
            if (MOMENT.matcher(given).matches()) {
                OffsetDateTime at = OffsetDateTime.parse(given);
                OffsetDateTime kept = at.truncatedTo(ChronoUnit.MICROS);
                String notation = Times.notationOf(given).orElse(Times.OURS);
                String text = Times.text(kept.toInstant(), notation);
                if (at.getYear() >= 1
                        && kept.withOffsetSameInstant(ZoneOffset.UTC).getYear() >= 1) {
                    if (!text.equals(given)) {
                        findings.change(
                                Change.CHANGED, place, given, text, "the same moment in UTC, to the microsecond");
                    }
                    return text;
                }
            }
        } catch (DateTimeException noSuchMoment) {
            // told below
        }
        findings.fault(Fault.INVALID_DATE, place, "Expected a moment with its offset, such as 2026-11-22T12:00:00Z.");
        return null;
    }
}
