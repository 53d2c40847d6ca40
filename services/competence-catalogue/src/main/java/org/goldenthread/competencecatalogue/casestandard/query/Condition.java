package org.goldenthread.competencecatalogue.casestandard.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One comparison of a filter. Letter case does not count. */
record Condition(Field field, Predicate predicate, String operand) {

    private static final String LIST = ",";

    /** As values are compared: how a character is composed makes no difference either. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it holds for a document with these values, but for the comparisons that need the order of the alphabet.
     *
     * <p>A list equals another one if it has the same elements, and contains one if it has any of its elements in it.
     */
    boolean holds(List<String> values) {
        return switch (predicate) {
            case EQUAL -> equal(values);
            case NOT_EQUAL -> !equal(values);
            case CONTAINS -> contains(values);
            default -> throw new IllegalStateException("Needs a collation: " + predicate);
        };
    }

    private boolean equal(List<String> values) {
        if (values.isEmpty()) {
            return false;
        }
        if (!field.many()) {
            String value = values.getFirst();
            return folded(value).equals(folded(operand)) || sameMoment(value);
        }
        return elements(values.stream()).equals(elements(Arrays.stream(operand.split(LIST))))
                || folded(String.join(LIST, values)).equals(folded(operand));
    }

    private static Set<String> elements(java.util.stream.Stream<String> list) {
        return list.map(element -> folded(element.strip())).collect(Collectors.toSet());
    }

    private boolean contains(List<String> values) {
        List<String> wanted = field.many() ? Arrays.asList(operand.split(LIST)) : List.of(operand);
        return values.stream()
                .map(Condition::folded)
                .anyMatch(value -> value.contains(folded(operand))
                        || wanted.stream().anyMatch(one -> value.contains(folded(one.strip()))));
    }

    private boolean sameMoment(String value) {
        return field.moment() && moment(value).isPresent() && moment(value).equals(moment(operand));
    }

    /** A day begins at midnight UTC. Empty for what is neither a day nor a moment. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
