package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * Our own extension of an object: what its columns hold that CASE has no member for. Packages that we wrote have it, so that they can be taken in again
 * without a loss.
 *
 * @param code of a framework
 * @param predecessor of a framework
 */
public record GoldenThread(
        @Nullable String competenceClass,
        boolean classJudged,
        @Nullable String functionalArea,
        @Nullable Integer level,
        boolean verified,
        @Nullable String provenance,
        @Nullable String code,
        @Nullable String predecessor) {

    private static final String NAME = "goldenThread";
    private static final String EXTENSIONS = "extensions";
    private static final List<String> TEXTS = List.of("functionalArea", "provenance", "code", "predecessor", "class");
    private static final List<String> FLAGS = List.of("classJudged", "verified");
    private static final String LEVEL = "level";
    private static final int HIGHEST_LEVEL = 8;
    private static final int LONGEST = 2_000;

    /** Takes it off an object, so that what is left are the extensions of others. */
    public static GoldenThread take(ObjectNode object, Place place, Findings findings) {
        JsonNode extensions = object.path(EXTENSIONS);
        JsonNode ours = extensions instanceof ObjectNode all ? all.remove(NAME) : null;
        if (extensions.isObject() && extensions.isEmpty()) {
            object.remove(EXTENSIONS);
        }
        Place at = place.at(EXTENSIONS).at(NAME);
        if (ours instanceof ObjectNode given) {
            for (String member : List.copyOf(
                    given.propertyStream().map(java.util.Map.Entry::getKey).toList())) {
                if (!isUsable(member, given.get(member))) {
                    given.remove(member);
                    findings.change(Change.DROPPED, at.at(member), null, null, "not a value that our extension has");
                }
            }
            return from(given);
        }
        if (ours != null) {
            findings.change(Change.DROPPED, at, ours.asText(), null, "not a value that our extension has");
        }
        return from(object.objectNode());
    }

    private static boolean isUsable(String member, JsonNode value) {
        if (FLAGS.contains(member)) {
            return value.isBoolean();
        }
        if (member.equals(LEVEL)) {
            return value.isInt() && value.asInt() >= 0 && value.asInt() <= HIGHEST_LEVEL;
        }
        boolean text =
                TEXTS.contains(member) && value.isTextual() && value.textValue().length() <= LONGEST;
        return text
                && switch (member) {
                    case "class" -> classOf(value.textValue()) != null;
                    case "predecessor" -> Identifiers.isRight(value.textValue());
                    default -> !value.textValue().isBlank();
                };
    }

    private static @Nullable String classOf(String text) {
        return Arrays.stream(CompetenceClass.values())
                .filter(known -> known.text().equals(text))
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    private static GoldenThread from(ObjectNode ours) {
        return new GoldenThread(
                ours.has("class") ? classOf(ours.path("class").textValue()) : null,
                ours.path("classJudged").asBoolean(false),
                ours.path("functionalArea").textValue(),
                ours.has(LEVEL) ? Integer.valueOf(ours.path(LEVEL).intValue()) : null,
                ours.path("verified").asBoolean(true),
                ours.path("provenance").textValue(),
                ours.path("code").textValue(),
                ours.path("predecessor").textValue());
    }
}
