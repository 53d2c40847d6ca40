package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.casestandard.content.Shape;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * Holds an object to its shape. What 1.0 and careless servers write differently and still means one thing only is put right; what can't be is a fault.
 */
final class ShapeCheck {

    private static final String ASSOCIATION_TYPE = "associationType";
    private static final String NO_VALUE = "no value is told by leaving the member out, and not by null";

    private final Shapes shapes;
    private final Identifiers identifiers;
    private final Findings findings;
    private final TextCheck texts;

    ShapeCheck(Shapes shapes, Identifiers identifiers, Findings findings) {
        this.shapes = shapes;
        this.identifiers = identifiers;
        this.findings = findings;
        texts = new TextCheck(findings);
    }

    /** @param object is changed into what can be stored */
    void hold(ObjectNode object, String shape, Place place) {
        Shape wanted = shapes.of(shape);
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            member(object, member.getKey(), member.getValue(), wanted, place.at(member.getKey()));
        }
        wanted.members().forEach((name, member) -> {
            if (member.required() && !object.has(name)) {
                findings.fault(Fault.MISSING, place.at(name), "There has to be a '%s' here.".formatted(name));
            }
        });
    }

    private void member(ObjectNode object, String name, JsonNode given, Shape wanted, Place place) {
        Shape.Member member = wanted.members().get(name);
        if (member == null) {
            object.remove(name);
            findings.change(Change.DROPPED, place, text(given), null, "the standard has no such member here");
        } else if (given.isNull()) {
            object.remove(name);
            if (member.required()) {
                // told as missing
                return;
            }
            findings.change(Change.DROPPED, place, null, null, NO_VALUE);
        } else {
            JsonNode kept = value(given, member.value(), place);
            if (kept instanceof ObjectNode free && free.isEmpty() && member.value() instanceof Shape.Free) {
                object.remove(name);
                empty(place);
            } else if (kept != null) {
                object.set(name, kept);
            }
        }
    }

    /** What there is nothing in is not kept. */
    void empty(Place place) {
        findings.change(Change.DROPPED, place, null, null, "there is nothing in it");
    }

    /** An object of anything: but for nulls, which say what leaving them out says. */
    @Nullable
    JsonNode free(JsonNode given, Place place) {
        if (!given.isObject()) {
            return wrongType("an object", place);
        }
        JsonNode kept = texts.usable(given, place);
        if (kept != null) {
            withoutNulls(kept, place);
        }
        return kept;
    }

    private void withoutNulls(JsonNode node, Place place) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                Place at = place.at(member.getKey());
                if (member.getValue().isNull()) {
                    object.remove(member.getKey());
                    findings.change(Change.DROPPED, at, null, null, NO_VALUE);
                } else {
                    withoutNulls(member.getValue(), at);
                }
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            withoutNulls(node.get(i), place.at(i));
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.isValueNode() ? value.asText() : value.toString();
    }

    /** What is stored for a value; null where there is a fault in it. */
    private @Nullable JsonNode value(JsonNode given, Shape.Value wanted, Place place) {
        return switch (wanted) {
            case Shape.Many(Shape.Value item, int most) -> many(given, item, most, place);
            case Shape.Inner(String shape) -> inner(given, shape, place);
            case Shape.Free() -> free(given, place);
            case Shape.Whole() -> whole(given, place);
            case Shape.Decimal() -> given.isNumber() ? texts.usable(given, place) : wrongType("a number", place);
            default -> given.isTextual() ? text(given, wanted, place) : wrongType("text", place);
        };
    }

    private @Nullable JsonNode wrongType(String expected, Place place) {
        findings.fault(Fault.WRONG_TYPE, place, "Expected " + expected + ".");
        return null;
    }

    private @Nullable JsonNode whole(JsonNode given, Place place) {
        if (!given.isIntegralNumber()) {
            return wrongType("a whole number", place);
        }
        if (!given.canConvertToInt()) {
            findings.fault(Fault.OUT_OF_RANGE, place, "The number has more than 32 bits.");
            return null;
        }
        return IntNode.valueOf(given.intValue());
    }

    private @Nullable JsonNode inner(JsonNode given, String shape, Place place) {
        if (!(given instanceof ObjectNode object)) {
            return wrongType("an object", place);
        }
        hold(object, shape, place);
        return object;
    }

    private @Nullable JsonNode many(JsonNode given, Shape.Value item, int most, Place place) {
        if (!given.isArray()) {
            // 1.0 lets some of them stand alone
            JsonNode alone = value(given, item, place);
            if (alone == null) {
                return null;
            }
            findings.change(Change.CHANGED, place, text(given), "[…]", "a list is wanted, with one element if need be");
            return new ArrayNode(JsonNodeFactory.instance, List.of(alone));
        }
        if (given.size() > most) {
            findings.fault(Fault.TOO_MANY, place, "There may be %d here at most.".formatted(most));
            return null;
        }
        List<JsonNode> kept = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            JsonNode one = given.get(i);
            if (one.isNull()) {
                findings.change(Change.DROPPED, place.at(i), null, null, "an element without a value says nothing");
            } else {
                JsonNode held = value(one, item, place.at(i));
                if (held != null) {
                    kept.add(held);
                }
            }
        }
        ArrayNode list = ((ArrayNode) given).removeAll();
        kept.forEach(list::add);
        return list;
    }

    private @Nullable JsonNode text(JsonNode given, Shape.Value wanted, Place place) {
        String text = given.textValue();
        String kept = switch (wanted) {
            case Shape.Identifier() -> identifier(text, place);
            case Shape.Uri(int longest) -> texts.uri(text, longest, place);
            case Shape.Day() -> texts.day(text, place);
            case Shape.Moment() -> texts.moment(text, place);
            case Shape.Text(int longest, Pattern pattern) -> plain(text, longest, pattern, place);
            default -> text;
        };
        return kept == null ? null : kept.equals(text) ? given : TextNode.valueOf(kept);
    }

    private @Nullable String identifier(String given, Place place) {
        String kept = identifiers.inPlaceOf(given);
        if (kept == null) {
            findings.fault(
                    Fault.INVALID_IDENTIFIER,
                    place,
                    "Expected a UUID of version 1 to 5 in small letters. With identifiers=renew it gets a new one.");
        } else if (!kept.equals(given)) {
            findings.change(
                    Change.CHANGED,
                    place,
                    given,
                    kept,
                    "the identifier was no UUID of version 1 to 5 in small letters");
        }
        return kept;
    }

    private @Nullable String plain(String given, int longest, @Nullable Pattern pattern, Place place) {
        if (!texts.fits(given, longest, place)) {
            return null;
        }
        if (pattern == null || pattern.matcher(given).matches()) {
            return given;
        }
        if (place.step().equals(ASSOCIATION_TYPE)) {
            findings.fault(
                    Fault.UNKNOWN_ASSOCIATION_TYPE,
                    place,
                    "Expected a type of the standard, such as isChildOf, or one of your own that begins with ext:");
        } else {
            findings.fault(Fault.INVALID_VALUE, place, "Expected CASE, or ext: and a name.");
        }
        return null;
    }
}
