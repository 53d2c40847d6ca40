package org.goldenthread.competencecatalogue.casestandard.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.casestandard.content.Collection;
import org.goldenthread.competencecatalogue.casestandard.content.Statuses;
import org.goldenthread.competencecatalogue.casestandard.content.Times;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.GoldenThread;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.jspecify.annotations.Nullable;

/** The row of a framework, put together from the document of a package and what the package says beside it. */
final class FrameworkRow {

    private final Target target;
    private final OwnAddresses own;
    private final List<String> subjects = new ArrayList<>();
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    private @Nullable ObjectNode source;
    private AdoptionStatus status = AdoptionStatus.DRAFT;
    private String title = "";

    FrameworkRow(Target target, OwnAddresses own) {
        this.target = target;
        this.own = own;
    }

    UUID id() {
        return target.framework();
    }

    long version() {
        return target.version();
    }

    /** Whether an identifier is the one that the document came with. */
    boolean isDocument(String identifier) {
        return identifier.equals(target.document());
    }

    /** Whether the document gets another identifier than it came with. */
    boolean isNew() {
        return !target.framework().toString().equals(target.document());
    }

    String title() {
        return title;
    }

    AdoptionStatus status() {
        return status;
    }

    List<String> subjects() {
        return subjects;
    }

    Map<String, @Nullable Object> columns() {
        return columns;
    }

    void document(ObjectNode document, ObjectNode link, GoldenThread ours) {
        String uri = own.address(document, Collection.DOCUMENTS, IncomingRows.take(document, "identifier"));
        title = String.valueOf(IncomingRows.take(document, "title"));
        status = target.isNextDraft()
                ? AdoptionStatus.DRAFT
                : Statuses.of(document.path("adoptionStatus").asText("")).orElse(AdoptionStatus.DRAFT);
        document.remove("adoptionStatus");
        JsonNode subject = document.remove("subject");
        if (subject != null) {
            subject.forEach(one -> subjects.add(one.asText()));
        }
        columns.put("code", ours.code());
        columns.put("edition", IncomingRows.take(document, "version"));
        columns.put("creator", IncomingRows.take(document, "creator"));
        columns.put("publisher", IncomingRows.take(document, "publisher"));
        columns.put("type", IncomingRows.take(document, "frameworkType"));
        columns.put("description", IncomingRows.take(document, "description"));
        columns.put("language", IncomingRows.take(document, "language"));
        columns.put("source", IncomingRows.take(document, "officialSourceURL"));
        columns.put("notes", IncomingRows.take(document, "notes"));
        columns.put("provenance", ours.provenance());
        columns.put("start", IncomingRows.take(document, "statusStartDate"));
        columns.put("end", IncomingRows.take(document, "statusEndDate"));
        UUID before = target.predecessor();
        columns.put("predecessor", before == null ? ours.predecessor() : before.toString());
        columns.put("uri", isNew() ? null : uri);
        String changed = String.valueOf(IncomingRows.take(document, "lastChangeDateTime"));
        columns.put("changed", changed);
        times(changed, document);
        if (!isNew() && link.has("uri") && !own.isOurs(link.path("uri").asText())) {
            source(document).set("link", link);
        }
        own.inAll(document);
        columns.put("further", document.isEmpty() ? null : document.toString());
    }

    /** All moments of the framework are told in the notation of the document's. */
    private void times(String changed, ObjectNode document) {
        String notation = Times.notationOf(changed).orElse(Times.OURS);
        if (!notation.equals(Times.OURS)) {
            source(document).put("times", notation);
        }
    }

    private ObjectNode source(ObjectNode any) {
        ObjectNode known = source == null ? any.objectNode() : source;
        source = known;
        return known;
    }

    void extensions(ObjectNode extensions, boolean ofDefinitions) {
        if (!extensions.isEmpty()) {
            own.inAll(extensions);
            source(extensions).set(ofDefinitions ? "definitionExtensions" : "extensions", extensions);
        }
    }

    /** What the package says beside its document, as JSON. */
    @Nullable
    String source() {
        return source == null ? null : source.toString();
    }
}
