package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rubrics with their criteria and levels, kept as the objects that they are. */
@ApplicationScoped
class Rubrics {

    private static final String COLUMNS = "r.id, jsonb_strip_nulls(r.document)::text as document";

    private final ObjectMapper json;

    Rubrics(ObjectMapper json) {
        this.json = json;
    }

    record InFramework(Head head, String identifier, String document) {}

    Optional<InFramework> find(Handle handle, UUID id, @Nullable String keeper) {
        return handle.createQuery("select " + Head.COLUMNS + ", " + COLUMNS
                        + " from rubric r join framework f on f.id = r.framework_id where r.id = :id and "
                        + Head.VISIBLE + " " + Head.COUNTS)
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> new InFramework(Head.from(row), row.getString("id"), row.getString("document")))
                .findOne();
    }

    /** @param prefix of the table's name */
    void writeAll(Handle handle, Head head, Rendering to, String prefix) {
        Rows.each(
                handle.createQuery("select " + COLUMNS + " from " + prefix
                                + "rubric r where r.framework_id = :framework order by r.id")
                        .bind("framework", head.id()),
                row -> write(new InFramework(head, row.getString("id"), row.getString("document")), to));
    }

    void write(InFramework rubric, Rendering to) throws IOException {
        ObjectNode document = (ObjectNode) StoredJson.read(json, rubric.document());
        document.put("identifier", rubric.identifier());
        Completion.of(document, to.address(Collection.RUBRICS, rubric.identifier(), null), rubric.head());
        String uri = document.path("uri").asText();
        for (JsonNode criterion : document.path("CFRubricCriteria")) {
            part(criterion, uri, rubric.head());
            for (JsonNode level : criterion.path("CFRubricCriterionLevels")) {
                part(level, uri, rubric.head());
            }
        }
        to.object(document);
    }

    /** The standard has no address for a part, which it wants to have one all the same. */
    private static void part(JsonNode part, String rubric, Head head) {
        if (part instanceof ObjectNode object) {
            Completion.of(object, rubric + "#" + object.path("identifier").asText(), head);
        }
    }
}
