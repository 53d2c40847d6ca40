package org.goldenthread.competencecatalogue.casestandard.content;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members that an object may have, by name. It may have no others. */
public record Shape(Map<String, Member> members) {

    public record Member(boolean required, Value value) {}

    /** What a member may hold. */
    public sealed interface Value {}

    /** @param pattern a regular expression for all of it; null for any text */
    public record Text(int longest, @Nullable Pattern pattern) implements Value {}

    public record Uri(int longest) implements Value {}

    /** A UUID of version 1 to 5 in small letters. */
    public record Identifier() implements Value {}

    public record Day() implements Value {}

    public record Moment() implements Value {}

    public record Whole() implements Value {}

    public record Decimal() implements Value {}

    /** Any object: the standard leaves open what is in it. */
    public record Free() implements Value {}

    public record Many(Value item, int most) implements Value {}

    /** @param shape name of the inner object's shape */
    public record Inner(String shape) implements Value {}
}
