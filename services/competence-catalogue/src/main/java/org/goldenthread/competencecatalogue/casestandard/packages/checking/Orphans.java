package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;

/**
 * Associations that lead to what is not in the package. That is their right where they lead to another server. Not where the address is one of ours and we
 * do not have it, nor where the hierarchy of a framework leads to something at its own server that it does not contain.
 */
final class Orphans {

    private final Addresses addresses;
    private final String server;
    private final Findings findings;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String identifier, Place place) {}

    Orphans(Addresses addresses, String document, Findings findings) {
        this.addresses = addresses;
        this.findings = findings;
        server = server(document);
    }

    /** Scheme and host; empty for what has none. */
    private static String server(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getRawAuthority() == null
                    ? ""
                    : (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    /** @param node an end of an association that is neither an item of the package nor its document */
    void look(JsonNode node, boolean inHierarchy, Place place) {
        String type = node.path("targetType").asText("CASE");
        String identifier = node.path("identifier").asText("");
        String uri = node.path("uri").asText("");
        if (!type.equals("CASE") || identifier.isEmpty() || uri.isEmpty()) {
            return;
        }
        boolean own = inHierarchy && !server.isEmpty() && server.equals(server(uri));
        if (own || addresses.isOurs(uri)) {
            candidates.add(new Candidate(identifier, place));
        } else if (inHierarchy) {
            findings.change(Change.KEPT, place, identifier, null, "the hierarchy leads out of the package");
        }
    }

    void finish(Function<Set<String>, Set<String>> known) {
        Set<String> asked = new HashSet<>();
        candidates.forEach(candidate -> asked.add(candidate.identifier()));
        Set<String> there = asked.isEmpty() ? Set.of() : known.apply(asked);
        candidates.stream()
                .filter(candidate -> !there.contains(candidate.identifier()))
                .forEach(
                        candidate -> findings.fault(
                                Fault.ORPHAN,
                                candidate.place(),
                                "What it leads to is neither in the package nor known here, and is not at home anywhere else."));
    }
}
