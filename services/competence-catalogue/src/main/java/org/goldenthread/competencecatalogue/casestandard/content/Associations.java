package org.goldenthread.competencecatalogue.casestandard.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Associations as CFAssociations. */
@ApplicationScoped
class Associations {

    private static final Set<String> NEWER = Set.of("notes");
    private static final Set<String> NEW_TYPES = Set.of("isTranslationOf");
    private static final String OTHER_TYPES = "ext:";

    private static final String COLUMNS = """
            a.id, a.type, a.origin, a.origin_title, a.origin_uri, a.origin_type, a.destination, a.destination_title, a.destination_uri,
            a.destination_type, a.sequence,
            case when not coalesce(jsonb_exists(a.further, 'CFAssociationGroupingURI'), false) then a.grouping end as grouping,
            g.document ->> 'title' as grouping_title, g.document ->> 'uri' as grouping_uri, a.notes, a.uri,
            jsonb_strip_nulls(a.further - 'extensions')::text as further, jsonb_strip_nulls(a.further -> 'extensions')::text as extensions,
            a.changed_at""";

    private static final String FROM =
            " from association a left join definition g on g.framework_id = a.framework_id and g.kind = 'grouping' and g.id = a.grouping ";

    private static final String TOUCHING = "(a.origin = :identifier or a.destination = :identifier)";

    record Node(
            String identifier,
            String title,
            @Nullable String uri,
            @Nullable String type) {}

    record Association(
            String identifier,
            String type,
            Node origin,
            Node destination,
            @Nullable Integer sequence,
            @Nullable Node grouping,
            @Nullable String notes,
            @Nullable String uri,
            @Nullable String further,
            @Nullable String extensions,
            OffsetDateTime changedAt) {}

    record InFramework(Head head, Association association) {}

    Optional<InFramework> find(Handle handle, UUID id, @Nullable String keeper) {
        return handle.createQuery("select " + Head.COLUMNS + ", " + COLUMNS + FROM
                        + "join framework f on f.id = a.framework_id where a.id = :id and " + Head.VISIBLE + " "
                        + Head.COUNTS)
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> new InFramework(Head.from(row), from(row)))
                .findOne();
    }

    void writeAll(Handle handle, Head head, Rendering to) {
        Rows.each(
                handle.createQuery("select " + COLUMNS + FROM + "where a.framework_id = :framework order by a.id")
                        .bind("framework", head.id()),
                row -> write(from(row), head, to, false));
    }

    /** The state of every framework that has an association with the competence, as one text; empty if there is none. */
    String stateTouching(Handle handle, UUID item, @Nullable String keeper) {
        return handle.createQuery("""
                        select coalesce(string_agg(distinct f.id || '-' || f.version, ' '), '')
                        from association a join framework f on f.id = a.framework_id where %s and %s""".formatted(TOUCHING, Head.VISIBLE))
                .bind("identifier", item.toString())
                .bind("keeper", keeper)
                .mapTo(String.class)
                .one();
    }

    /** Each once, as the newest published version of a framework has it. */
    void writeTouching(Handle handle, UUID item, @Nullable String keeper, Rendering to) {
        Rows.each(
                handle.createQuery("select distinct on (a.id) " + Head.COLUMNS + ", " + COLUMNS + FROM
                                + "join framework f on f.id = a.framework_id where " + TOUCHING + " and "
                                + Head.VISIBLE + " order by a.id, f.published_at desc nulls last, f.id")
                        .bind("identifier", item.toString())
                        .bind("keeper", keeper),
                row -> write(from(row), Head.from(row), to, false));
    }

    private static Association from(ResultSet row) throws SQLException {
        int sequence = row.getInt("sequence");
        boolean hasSequence = !row.wasNull();
        String grouping = row.getString("grouping");
        String groupingTitle = row.getString("grouping_title");
        return new Association(
                row.getString("id"),
                row.getString("type"),
                node(row, "origin"),
                node(row, "destination"),
                hasSequence ? Integer.valueOf(sequence) : null,
                grouping == null
                        ? null
                        : new Node(
                                grouping,
                                groupingTitle == null ? grouping : groupingTitle,
                                row.getString("grouping_uri"),
                                null),
                row.getString("notes"),
                row.getString("uri"),
                row.getString("further"),
                row.getString("extensions"),
                row.getObject("changed_at", OffsetDateTime.class));
    }

    private static Node node(ResultSet row, String end) throws SQLException {
        return new Node(
                row.getString(end),
                row.getString(end + "_title"),
                row.getString(end + "_uri"),
                row.getString(end + "_type"));
    }

    void write(Association association, Head head, Rendering to, boolean alone) throws IOException {
        to.json().writeStartObject();
        to.text("identifier", association.identifier());
        to.text("associationType", type(association.type(), to));
        if (association.sequence() != null) {
            to.json().writeNumberField("sequenceNumber", association.sequence());
        }
        to.text("uri", to.address(Collection.ASSOCIATIONS, association.identifier(), association.uri()));
        node("originNodeURI", association.origin(), head, to);
        node("destinationNodeURI", association.destination(), head, to);
        Node grouping = association.grouping();
        if (grouping != null) {
            String address = to.address(Collection.GROUPINGS, grouping.identifier(), grouping.uri());
            to.link("CFAssociationGroupingURI", grouping.title(), grouping.identifier(), address, null);
        }
        to.moment("lastChangeDateTime", association.changedAt().toInstant(), head.notation());
        if (!to.isOld()) {
            to.text("notes", association.notes());
        }
        to.further(association.further(), NEWER);
        to.extensions(association.extensions(), Map.of());
        if (alone || to.isOld()) {
            Items.documentLink(head, to);
        }
        to.json().writeEndObject();
    }

    /** 1.0 knows neither translations nor types of one's own: to it they are related, and no more. */
    private static String type(String type, Rendering to) {
        boolean newer = type.startsWith(OTHER_TYPES) || NEW_TYPES.contains(type);
        return to.isOld() && newer ? "isRelatedTo" : type;
    }

    private static void node(String name, Node node, Head head, Rendering to) throws IOException {
        boolean ofCase = node.type() == null || node.type().equals("CASE");
        boolean document = node.identifier().equals(head.id().toString());
        String given = node.uri() == null && document ? head.uri() : node.uri();
        String address = given == null && !ofCase
                ? "urn:golden-thread:%s:%s"
                        .formatted(
                                String.valueOf(node.type()).substring(OTHER_TYPES.length()),
                                URLEncoder.encode(node.identifier(), UTF_8))
                : to.address(document ? Collection.DOCUMENTS : Collection.ITEMS, node.identifier(), given);
        to.link(name, node.title(), node.identifier(), address, node.type());
    }
}
