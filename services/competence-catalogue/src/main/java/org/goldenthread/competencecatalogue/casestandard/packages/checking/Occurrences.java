package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.web.Ids;

/** Which identifiers were seen, and where: nothing may have that of something else. */
final class Occurrences {

    private static final UUID CONTENT = UUID.fromString("2f0f5a9e-88b1-5b7d-8a0c-3b8a1f6f7c01");

    private final Findings findings;
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(Place place, UUID content) {}

    Occurrences(Findings findings) {
        this.findings = findings;
    }

    /** @param kind of things among which identifiers are told apart */
    void once(JsonNode object, String kind, Place place) {
        String identifier = object.path("identifier").asText("");
        Seen before = identifier.isEmpty() ? null : seen.putIfAbsent(kind + identifier, new Seen(place, CONTENT));
        if (before != null) {
            repeated(place, before.place());
        }
    }

    /** As {@link #once}; but what comes again word for word is to be left out instead, and the answer is false. */
    boolean onceOrTheSame(ObjectNode object, String kind, Place place) {
        String identifier = object.path("identifier").asText("");
        if (identifier.isEmpty()) {
            return true;
        }
        var now = new Seen(place, Ids.named(CONTENT, object.toString()));
        Seen before = seen.putIfAbsent(kind + identifier, now);
        if (before == null) {
            return true;
        }
        if (before.content().equals(now.content())) {
            findings.change(Change.DROPPED, place, identifier, null, "word for word the same as an earlier one");
            return false;
        }
        repeated(place, before.place());
        return true;
    }

    private void repeated(Place place, Place before) {
        findings.fault(
                Fault.REPEATED_IDENTIFIER,
                place.at("identifier"),
                "%s has this identifier too.".formatted(before.pointer()));
    }
}
