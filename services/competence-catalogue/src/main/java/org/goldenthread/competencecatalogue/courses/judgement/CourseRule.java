package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One rule, as a value.
 *
 * @param <T> what it looks at
 * @param code that of the national system without its beginning ERROR_, or one of ours in the same style
 * @param member where in JSON, as a pointer within what it looks at, such as {@code /duration/value}
 * @param column where in the national form
 * @param message what is wrong; {@code %s} in it stands for the value at the place
 * @param hint what to do about it
 * @param finds the places at which the rule is broken
 */
public record CourseRule<T>(
        String code,
        Severity severity,
        String member,
        String column,
        String message,
        String hint,
        Function<? super T, List<Place>> finds) {

    /**
     * Where a rule is broken.
     *
     * @param suffix of the pointer, such as {@code /3} for an element
     * @param value what stands there, for the message
     * @param successor of what has ended
     */
    record Place(
            String suffix, @Nullable String value, @Nullable String successor) {

        static final List<Place> HERE = List.of(new Place("", null, null));

        static Place element(int index, String value) {
            return new Place("/" + index, Finding.shown(value), null);
        }
    }

    /** A rule of which it is not written yet when it is broken. */
    record Words(String code, String member, String column, String message, String hint) {

        Words says(String whatIsWrong, String whatToDo) {
            return new Words(code, member, column, whatIsWrong, whatToDo);
        }

        /** @param broken of the member as a whole */
        <T> CourseRule<T> when(Predicate<? super T> broken) {
            return eachOf(subject -> broken.test(subject) ? Place.HERE : List.of());
        }

        <T> CourseRule<T> eachOf(Function<? super T, List<Place>> finds) {
            return new CourseRule<>(code, Severity.ERROR, member, column, message, hint, finds);
        }

        <T> CourseRule<T> warnsOf(Function<? super T, List<Place>> finds) {
            return new CourseRule<>(code, Severity.WARNING, member, column, message, hint, finds);
        }
    }

    /** Begins a rule. */
    static Words rule(String code, String member, String column) {
        return new Words(code, member, column, "", "");
    }

    /** Adds what it finds. */
    void check(T subject, String at, List<Finding> found) {
        for (Place place : finds.apply(subject)) {
            String words = place.value() == null ? message : message.formatted(place.value());
            found.add(
                    new Finding(code, severity, at + member + place.suffix(), column, words, hint, place.successor()));
        }
    }
}
