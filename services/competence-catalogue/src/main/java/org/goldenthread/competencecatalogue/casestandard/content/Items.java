package org.goldenthread.competencecatalogue.casestandard.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Competences as CFItems. */
@ApplicationScoped
class Items {

    private static final Set<String> NEWER = Set.of("subject", "subjectURI");

    private static final String COLUMNS = """
            c.id, c.code, c.statement, c.notes, c.class, c.class_judged, c.functional_area, c.level, c.verified, c.provenance, c.item_type,
            c.status_start, c.status_end, c.uri, jsonb_strip_nulls(c.further - 'extensions')::text as further,
            jsonb_strip_nulls(c.further -> 'extensions')::text as extensions, coalesce(jsonb_exists(c.further, 'educationLevel'), false) as levels_given,
            c.changed_at""";

    /** @param levelsGiven whether the further members have levels of their own words */
    record Item(
            String identifier,
            @Nullable String code,
            String statement,
            @Nullable String notes,
            @Nullable String competenceClass,
            boolean classJudged,
            @Nullable String functionalArea,
            @Nullable String level,
            boolean verified,
            @Nullable String provenance,
            @Nullable String type,
            @Nullable String statusStart,
            @Nullable String statusEnd,
            @Nullable String uri,
            @Nullable String further,
            @Nullable String extensions,
            boolean levelsGiven,
            OffsetDateTime changedAt) {}

    record InFramework(Head head, Item item) {}

    Optional<InFramework> find(Handle handle, UUID id, @Nullable String keeper) {
        return handle.createQuery("select " + Head.COLUMNS + ", " + COLUMNS
                        + " from competence c join framework f on f.id = c.framework_id where c.id = :id and "
                        + Head.VISIBLE + " " + Head.COUNTS)
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> new InFramework(Head.from(row), from(row)))
                .findOne();
    }

    /** All of a framework, written as they are read. */
    void writeAll(Handle handle, Head head, Rendering to) {
        Rows.each(
                handle.createQuery("select " + COLUMNS
                                + " from competence c where c.framework_id = :framework order by c.position, c.id")
                        .bind("framework", head.id()),
                row -> write(from(row), head, to, false));
    }

    private static Item from(ResultSet row) throws SQLException {
        return new Item(
                row.getString("id"),
                row.getString("code"),
                row.getString("statement"),
                row.getString("notes"),
                row.getString("class"),
                row.getBoolean("class_judged"),
                row.getString("functional_area"),
                row.getString("level"),
                row.getBoolean("verified"),
                row.getString("provenance"),
                row.getString("item_type"),
                row.getString("status_start"),
                row.getString("status_end"),
                row.getString("uri"),
                row.getString("further"),
                row.getString("extensions"),
                row.getBoolean("levels_given"),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    /** @param alone not in a package, and therefore with a pointer to its document */
    void write(Item item, Head head, Rendering to, boolean alone) throws IOException {
        to.json().writeStartObject();
        to.text("identifier", item.identifier());
        to.text("uri", to.address(Collection.ITEMS, item.identifier(), item.uri()));
        to.text("fullStatement", item.statement());
        to.text("CFItemType", item.type());
        to.text("humanCodingScheme", item.code());
        to.text("notes", item.notes());
        if (item.level() != null && !item.levelsGiven()) {
            to.texts("educationLevel", List.of(item.level()));
        }
        to.text("statusStartDate", item.statusStart());
        to.text("statusEndDate", item.statusEnd());
        to.moment("lastChangeDateTime", item.changedAt().toInstant(), head.notation());
        to.further(item.further(), NEWER);
        to.extensions(item.extensions(), ours(item));
        if (alone || to.isOld()) {
            documentLink(head, to);
        }
        to.json().writeEndObject();
    }

    static void documentLink(Head head, Rendering to) throws IOException {
        String identifier = head.id().toString();
        to.link(
                "CFDocumentURI",
                head.title(),
                identifier,
                to.address(Collection.DOCUMENTS, identifier, head.uri()),
                null);
    }

    private static Map<String, Object> ours(Item item) {
        if (item.verified()
                && item.competenceClass() == null
                && item.functionalArea() == null
                && item.level() == null
                && item.provenance() == null) {
            return Map.of();
        }
        Map<String, Object> ours = new LinkedHashMap<>();
        if (item.competenceClass() != null) {
            ours.put("class", item.competenceClass().toLowerCase(Locale.ROOT));
            ours.put("classJudged", item.classJudged());
        }
        Documents.put(ours, "functionalArea", item.functionalArea());
        Documents.put(ours, "level", item.level() == null ? null : Integer.valueOf(item.level()));
        ours.put("verified", item.verified());
        Documents.put(ours, "provenance", item.provenance());
        return ours;
    }
}
