package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Concepts, subjects, kinds of statement, licences and groupings. They are kept as the objects that they are. */
@ApplicationScoped
class Definitions {

    private static final String COLUMNS =
            "d.id, d.kind, d.hierarchy_code, jsonb_strip_nulls(d.document)::text as document";

    /**
     * What stands below a code begins with it and goes on after a sign that divides. A space or an underline does not divide: many use titles for codes.
     */
    private static final String BELOW = """
            d.hierarchy_code is not null and length(d.hierarchy_code) > length(:code)
            and left(d.hierarchy_code, length(:code)) = :code and substr(d.hierarchy_code, length(:code) + 1, 1) in ('.', '/', ':', '-', '|', '>')""";

    private final ObjectMapper json;

    Definitions(ObjectMapper json) {
        this.json = json;
    }

    record Definition(
            String identifier, String kind, @Nullable String hierarchyCode, String document) {}

    record InFramework(Head head, Definition definition) {}

    Optional<InFramework> find(Handle handle, DefinitionKind kind, UUID id, @Nullable String keeper) {
        return handle.createQuery("select " + Head.COLUMNS + ", " + COLUMNS
                        + " from definition d join framework f on f.id = d.framework_id where d.kind = :kind and d.id = :id and "
                        + Head.VISIBLE + " " + Head.COUNTS)
                .bind("kind", kind.stored())
                .bind("id", id)
                .bind("keeper", keeper)
                .map((row, context) -> new InFramework(Head.from(row), from(row)))
                .findOne();
    }

    /** Those of the same framework that stand below one in the hierarchy of codes. */
    List<Definition> below(Handle handle, Head head, DefinitionKind kind, String hierarchyCode) {
        return handle.createQuery("select " + COLUMNS
                        + " from definition d where d.framework_id = :framework and d.kind = :kind and " + BELOW
                        + " order by d.hierarchy_code, d.id")
                .bind("framework", head.id())
                .bind("kind", kind.stored())
                .bind("code", hierarchyCode)
                .map((row, context) -> from(row))
                .list();
    }

    /** @param prefix of the table\'s name */
    List<Definition> all(Handle handle, Head head, String prefix) {
        return handle.createQuery("select " + COLUMNS + " from " + prefix
                        + "definition d where d.framework_id = :framework order by d.kind, d.hierarchy_code, d.id")
                .bind("framework", head.id())
                .map((row, context) -> from(row))
                .list();
    }

    private static Definition from(ResultSet row) throws SQLException {
        return new Definition(
                row.getString("id"), row.getString("kind"), row.getString("hierarchy_code"), row.getString("document"));
    }

    void write(Definition definition, DefinitionKind kind, Head head, Rendering to) throws IOException {
        to.object(complete(definition, kind, head, to));
    }

    /** With the members that the standard wants and an author need not give. */
    private ObjectNode complete(Definition definition, DefinitionKind kind, Head head, Rendering to)
            throws IOException {
        ObjectNode document = (ObjectNode) StoredJson.read(json, definition.document());
        document.put("identifier", definition.identifier());
        Completion.of(document, to.address(kind.collection(), definition.identifier(), null), head);
        Completion.give(document, "title", definition.identifier());
        String title = document.path("title").asText();
        if (kind.hasHierarchy()) {
            Completion.give(
                    document, "hierarchyCode", definition.hierarchyCode() == null ? title : definition.hierarchyCode());
        }
        if (kind == DefinitionKind.ITEM_TYPE) {
            Completion.give(document, "description", title);
        }
        if (kind == DefinitionKind.LICENCE) {
            Completion.give(document, "licenseText", title);
        }
        return document;
    }
}
