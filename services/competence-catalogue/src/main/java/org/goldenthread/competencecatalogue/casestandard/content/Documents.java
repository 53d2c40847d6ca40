package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Frameworks as CFDocuments. */
@ApplicationScoped
class Documents {

    private static final String SELECT = """
            select %s, f.code, f.edition, f.creator, f.publisher, f.framework_type, f.description, f.subject, f.language, f.official_source,
              f.notes, f.provenance, f.status, f.status_start, f.status_end, f.predecessor,
              jsonb_strip_nulls(f.further - 'extensions')::text as further, jsonb_strip_nulls(f.further -> 'extensions')::text as extensions,
              f.package::text as package
            from framework f where\s""".formatted(Head.COLUMNS);

    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    record Document(
            Head head,
            @Nullable String code,
            @Nullable String edition,
            String creator,
            @Nullable String publisher,
            @Nullable String type,
            @Nullable String description,
            List<String> subjects,
            @Nullable String language,
            @Nullable String officialSource,
            @Nullable String notes,
            @Nullable String provenance,
            AdoptionStatus status,
            @Nullable LocalDate statusStart,
            @Nullable LocalDate statusEnd,
            @Nullable String predecessor,
            @Nullable String further,
            @Nullable String extensions,
            @Nullable String source) {

        /** What the package said that it came in. */
        JsonNode source(ObjectMapper json) throws IOException {
            return source == null ? json.createObjectNode() : StoredJson.read(json, source);
        }
    }

    Optional<Document> find(Handle handle, UUID id, @Nullable String keeper) {
        return handle.createQuery(SELECT + "f.id = :id and " + Head.VISIBLE)
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> from(row))
                .findOne();
    }

    /** Whoever may see it. */
    Document any(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "f.id = :id")
                .bind("id", id)
                .map((row, context) -> from(row))
                .one();
    }

    List<Document> published(Handle handle, List<UUID> ids) {
        return handle.createQuery(SELECT + "f.id = any (:ids) and f.published_at is not null")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> from(row))
                .list();
    }

    private static Document from(ResultSet row) throws SQLException {
        Array subjects = row.getArray("subject");
        return new Document(
                Head.from(row),
                row.getString("code"),
                row.getString("edition"),
                row.getString("creator"),
                row.getString("publisher"),
                row.getString("framework_type"),
                row.getString("description"),
                subjects == null ? List.of() : List.of((String[]) subjects.getArray()),
                row.getString("language"),
                row.getString("official_source"),
                row.getString("notes"),
                row.getString("provenance"),
                AdoptionStatus.valueOf(row.getString("status")),
                row.getObject("status_start", LocalDate.class),
                row.getObject("status_end", LocalDate.class),
                row.getString("predecessor"),
                row.getString("further"),
                row.getString("extensions"),
                row.getString("package"));
    }

    /** @param alone not in its package, and therefore with a pointer to that */
    void write(Document document, Rendering to, boolean alone) throws IOException {
        Head head = document.head();
        String identifier = head.id().toString();
        to.json().writeStartObject();
        to.text("identifier", identifier);
        to.text("uri", to.address(Collection.DOCUMENTS, identifier, head.uri()));
        if (!to.isOld()) {
            to.text("frameworkType", document.type());
            to.text("caseVersion", to.version().number());
        }
        to.text("creator", document.creator());
        to.text("title", head.title());
        to.moment("lastChangeDateTime", head.changedAt(), head.notation());
        to.text("officialSourceURL", document.officialSource());
        to.text("publisher", document.publisher());
        to.text("description", document.description());
        to.texts("subject", document.subjects());
        to.text("language", document.language());
        to.text("version", document.edition());
        to.text("adoptionStatus", Statuses.word(document.status(), to.version()));
        to.text("statusStartDate", text(document.statusStart()));
        to.text("statusEndDate", text(document.statusEnd()));
        to.text("notes", document.notes());
        to.further(document.further(), Set.of());
        to.extensions(document.extensions(), ours(document));
        if (alone || to.isOld()) {
            packageLink(document, to);
        }
        to.json().writeEndObject();
    }

    private static Map<String, Object> ours(Document document) {
        Map<String, Object> ours = new LinkedHashMap<>();
        put(ours, "code", document.code());
        put(ours, "provenance", document.provenance());
        put(ours, "predecessor", document.predecessor());
        return ours;
    }

    private void packageLink(Document document, Rendering to) throws IOException {
        Head head = document.head();
        String identifier = head.id().toString();
        JsonNode given = document.source(json).path("link");
        to.link(
                "CFPackageURI",
                given.path("title").asText(head.title()),
                identifier,
                to.address(Collection.PACKAGES, identifier, given.path("uri").textValue()),
                null);
    }

    static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
