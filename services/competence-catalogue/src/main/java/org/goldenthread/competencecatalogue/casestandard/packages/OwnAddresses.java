package org.goldenthread.competencecatalogue.casestandard.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.Collection;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Prelude;
import org.jspecify.annotations.Nullable;

/** Addresses in a package that was once ours: those that are made when they are told are not stored, the others as version 1.1 has them. */
final class OwnAddresses {

    private final Addresses addresses;
    private final Prelude prelude;

    OwnAddresses(Addresses addresses, Prelude prelude) {
        this.addresses = addresses;
        this.prelude = prelude;
    }

    /** Takes the address off an object: null for the one that it has here anyway. */
    @Nullable
    String address(ObjectNode object, Collection collection, @Nullable String identifier) {
        String uri = IncomingRows.take(object, "uri");
        if (uri == null) {
            return null;
        }
        String canonical = addresses.in(CaseVersion.V1P1, uri);
        return canonical.equals(addresses.of(collection, String.valueOf(identifier))) ? null : canonical;
    }

    boolean isOurs(String uri) {
        return addresses.isOurs(uri);
    }

    /** Of either end of an association; null where it is made. */
    @Nullable
    String nodeAddress(String uri, String identifier, @Nullable String type, boolean document, boolean renamed) {
        if (document && renamed) {
            return null;
        }
        String canonical = addresses.in(CaseVersion.V1P1, uri);
        String made = type == null || type.equals("CASE")
                ? addresses.of(document ? Collection.DOCUMENTS : Collection.ITEMS, identifier)
                : "urn:golden-thread:%s:%s"
                        .formatted(type.substring("ext:".length()), URLEncoder.encode(identifier, UTF_8));
        return canonical.equals(made) ? null : canonical;
    }

    /** The grouping that an association belongs to, where the package defines it. The pointer to it stays where it says something else of it. */
    @Nullable
    String grouping(ObjectNode association) {
        JsonNode link = association.path("CFAssociationGroupingURI");
        String identifier = link.path("identifier").asText("");
        Optional<JsonNode> grouping = prelude.grouping(identifier);
        grouping.filter(defined -> Stream.of("title", "uri").allMatch(member -> tellTheSame(defined, link, member)))
                .ifPresent(defined -> association.remove("CFAssociationGroupingURI"));
        return grouping.isPresent() ? identifier : null;
    }

    private boolean tellTheSame(JsonNode defined, JsonNode link, String member) {
        return canonical(defined.path(member).asText())
                .equals(canonical(link.path(member).asText()));
    }

    private String canonical(String address) {
        return addresses.in(CaseVersion.V1P1, address);
    }

    /** Makes every address of ours in an object one of version 1.1. */
    void inAll(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("uri").isTextual()) {
            object.put("uri", addresses.in(CaseVersion.V1P1, object.path("uri").textValue()));
        }
        node.forEach(this::inAll);
    }
}
