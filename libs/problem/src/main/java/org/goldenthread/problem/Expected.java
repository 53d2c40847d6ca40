package org.goldenthread.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a value of a type looks like, in the caller's words rather than Java's. */
final class Expected {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a string"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(double.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(BigDecimal.class, "a number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(LocalDate.class, "a date such as \"2026-11-22\""),
            Map.entry(Instant.class, "a time in UTC such as \"2026-11-22T12:00:00Z\""),
            Map.entry(UUID.class, "an id such as \"0192f0c1-2f4e-7d6a-8a39-5c1a7f2b9e10\""));

    private Expected() {}

    /** @param json knows the names that values have in JSON, which need not be Java's */
    static String words(@Nullable Class<?> type, ObjectMapper json) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> json.convertValue(value, String.class))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return WORDS.getOrDefault(type, "an object");
    }
}
