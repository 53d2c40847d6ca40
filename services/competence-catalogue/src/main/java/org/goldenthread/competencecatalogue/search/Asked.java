package org.goldenthread.competencecatalogue.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The parameters of a search as they came, and all that is wrong with them: one that went unnoticed would get another question answered. */
public final class Asked {

    /** How a page of the list is asked for: not part of what is searched. */
    private static final Set<String> OF_THE_PAGE = Set.of("limit", "after", "facets");

    private static final int MOST_VALUES = 50;
    private static final int MOST_ITEMS = 200;
    private static final int ITEMS = 50;
    private static final int LAST_YEAR = 9999;

    private final Map<String, List<String>> given;
    private final Set<String> lists;
    private final List<ProblemError> errors = new ArrayList<>();

    /**
     * @param single names of the parameters that may be given once
     * @param lists names of those that may be given several times, or with commas between their values, or both
     */
    public Asked(Map<String, List<String>> given, Set<String> single, Set<String> lists) {
        this.given = given;
        this.lists = lists;
        Set<String> known = new LinkedHashSet<>(single);
        known.addAll(lists);
        given.forEach((name, values) -> check(name, values, known));
    }

    private void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            wrong(
                    name,
                    "unknown-parameter",
                    "The search has no such parameter. Known: " + String.join(", ", known) + ".");
        } else if (values.stream().anyMatch(String::isBlank)) {
            wrong(name, "empty", "Give a value, or leave the parameter out.");
        } else if (values.size() > 1 && !lists.contains(name)) {
            wrong(name, "repeated", "Give one value.");
        }
    }

    /** Notes a fault, unless the parameter is known to be wrong already. */
    public void wrong(String name, String code, String detail) {
        if (isRight(name)) {
            errors.add(ProblemError.inParameter(name, code, detail));
        }
    }

    private boolean isRight(String name) {
        return errors.stream().noneMatch(error -> name.equals(error.parameter()));
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public @Nullable String text(String name, int longest) {
        return value(name, text -> {
                    if (text.length() > longest) {
                        wrong(name, "size", "At most %d characters.".formatted(longest));
                        return null;
                    }
                    return text.strip();
                })
                .orElse(null);
    }

    public Optional<Integer> number(String name, int least, int most) {
        return value(name, text -> number(name, text, least, most));
    }

    private @Nullable Integer number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number < least || number > most) {
                wrong(name, "out-of-range", "From %d to %d.".formatted(least, most));
            }
            return number;
        } catch (NumberFormatException notOne) {
            wrong(name, "invalid-value", "A whole number from %d to %d.".formatted(least, most));
            return null;
        }
    }

    /** Both bounds are included. */
    public Optional<BigDecimal> amount(String name, String least, String most) {
        return value(name, text -> {
            if (!text.strip().matches("\\d{1,9}(\\.\\d{1,6})?")) {
                wrong(name, "invalid-value", "A number from %s to %s.".formatted(least, most));
                return null;
            }
            BigDecimal amount = new BigDecimal(text.strip());
            if (amount.compareTo(new BigDecimal(least)) < 0 || amount.compareTo(new BigDecimal(most)) > 0) {
                wrong(name, "out-of-range", "From %s to %s.".formatted(least, most));
            }
            return amount;
        });
    }

    public Optional<LocalDate> day(String name) {
        return value(name, text -> {
            try {
                LocalDate day = LocalDate.parse(text.strip());
                if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                    wrong(name, "out-of-range", "A day of the years 1 to %d.".formatted(LAST_YEAR));
                }
                return day;
            } catch (DateTimeParseException notOne) {
                wrong(name, "invalid-value", "A day such as 2026-11-22.");
                return null;
            }
        });
    }

    public Optional<Boolean> flag(String name) {
        return value(name, text -> {
            if (!text.equals("true") && !text.equals("false")) {
                wrong(name, "invalid-value", "true or false.");
                return null;
            }
            return text.equals("true");
        });
    }

    /** @param read null for what is no value of the parameter; it may say why itself */
    public <T> Optional<T> value(String name, Function<String, @Nullable T> read) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || !isRight(name)
                ? Optional.empty()
                : Optional.ofNullable(read.apply(values.getFirst()));
    }

    public List<Integer> numbers(String name, int least, int most) {
        return values(name, text -> number(name, text, least, most));
    }

    /** Values that have names. */
    public <T> List<T> choices(String name, Map<String, T> named) {
        return values(name, text -> {
            if (!named.containsKey(text)) {
                wrong(name, "unknown-code", "Possible: " + String.join(", ", named.keySet()) + ".");
            }
            return named.get(text);
        });
    }

    public <T> Optional<T> choice(String name, Map<String, T> named) {
        return choices(name, named).stream().findFirst();
    }

    public <T> List<T> values(String name, Function<String, @Nullable T> read) {
        if (!isRight(name)) {
            return List.of();
        }
        List<String> texts = given.getOrDefault(name, List.of()).stream()
                .flatMap(value -> lists.contains(name) ? Arrays.stream(value.split(",", -1)) : Stream.of(value))
                .map(String::strip)
                .distinct()
                .toList();
        if (texts.size() > MOST_VALUES) {
            wrong(name, "too-many", "At most %d values.".formatted(MOST_VALUES));
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (String text : texts) {
            T one = read.apply(text);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    public int limit() {
        return number("limit", 1, MOST_ITEMS).orElse(ITEMS);
    }

    public @Nullable String after() {
        return text("after", 2000);
    }

    /** Stands for what is searched, so that a cursor is not used for another question. */
    public String digest() {
        Map<String, List<String>> question = new TreeMap<>(given);
        question.keySet().removeAll(OF_THE_PAGE);
        return Integer.toHexString(question.toString().hashCode());
    }

    /** @throws org.goldenthread.problem.ProblemException with everything that is wrong */
    public void refuseFaults() {
        if (!errors.isEmpty()) {
            throw Problems.INVALID_REQUEST
                    .with(
                            errors.size() == 1
                                    ? "One thing is wrong with it."
                                    : errors.size() + " things are wrong with it.")
                    .errors(errors);
        }
    }

    /** Names of constants by the names that callers know them by. */
    public static <T> Map<String, T> named(Collection<T> constants, Function<T, String> name) {
        Map<String, T> named = new java.util.LinkedHashMap<>();
        constants.forEach(one -> named.put(name.apply(one), one));
        return named;
    }
}
