package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Frameworks with all that belongs to them. Written as they are read, so that the size of one does not matter. */
@ApplicationScoped
public class Packages {

    private final Jdbi database;
    private final ObjectMapper json;
    private final Parts parts;

    Packages(Jdbi database, ObjectMapper json, Parts parts) {
        this.database = database;
        this.json = json;
        this.parts = parts;
    }

    public Optional<Found> find(UUID id, Asked asked) {
        return database.withHandle(handle -> parts.documents().find(handle, id, asked.keeper()))
                .map(found -> Found.in(found.head(), asked, out -> write(id, out, asked)));
    }

    /** In one snapshot: somebody may be writing in a draft. */
    private void write(UUID id, JsonGenerator out, Asked asked) throws IOException {
        database.<IOException>useTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Documents.Document document = parts.documents()
                    .find(handle, id, asked.keeper())
                    .orElseThrow(() -> new IOException("The framework has just been taken away"));
            write(handle, document, out, asked);
        });
    }

    private void write(Handle handle, Documents.Document document, JsonGenerator out, Asked asked) throws IOException {
        Rendering to = parts.rendering(out, asked.version());
        Head head = document.head();
        JsonNode source = document.source(json);
        out.writeStartObject();
        out.writeFieldName("CFDocument");
        parts.documents().write(document, to, false);
        out.writeArrayFieldStart("CFItems");
        parts.items().writeAll(handle, head, to);
        out.writeEndArray();
        out.writeArrayFieldStart("CFAssociations");
        parts.associations().writeAll(handle, head, to);
        out.writeEndArray();
        writeDefinitions(handle, head, source, to, "");
        out.writeArrayFieldStart("CFRubrics");
        parts.rubrics().writeAll(handle, head, to, "");
        out.writeEndArray();
        extensions(source.path("extensions"), to);
        out.writeEndObject();
    }

    /**
     * Whether two sets of definitions and rubrics tell the same of a framework. They are kept as they were written, so that the same may be stored in more
     * than one way.
     *
     * @param prefix of the names of the tables that have the other set
     */
    public boolean tellTheSame(UUID framework, String prefix) {
        return database.withHandle(handle -> told(handle, framework, "").equals(told(handle, framework, prefix)));
    }

    private JsonNode told(Handle handle, UUID framework, String prefix) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.getFactory().createGenerator(bytes)) {
            Rendering to = parts.rendering(out, CaseVersion.V1P1);
            Head head = parts.documents().any(handle, framework).head();
            out.writeStartObject();
            writeDefinitions(handle, head, json.createObjectNode(), to, prefix);
            out.writeArrayFieldStart("CFRubrics");
            parts.rubrics().writeAll(handle, head, to, prefix);
            out.writeEndArray();
            out.writeEndObject();
            out.flush();
            return StoredJson.read(json, bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @param prefix of the names of the tables */
    private void writeDefinitions(Handle handle, Head head, JsonNode source, Rendering to, String prefix)
            throws IOException {
        Map<String, List<Definitions.Definition>> all = parts.definitions().all(handle, head, prefix).stream()
                .collect(Collectors.groupingBy(Definitions.Definition::kind));
        to.json().writeObjectFieldStart("CFDefinitions");
        for (DefinitionKind kind : DefinitionKind.values()) {
            to.json().writeArrayFieldStart(kind.collection().segment());
            for (Definitions.Definition definition : all.getOrDefault(kind.stored(), List.of())) {
                parts.definitions().write(definition, kind, head, to);
            }
            to.json().writeEndArray();
        }
        extensions(source.path("definitionExtensions"), to);
        to.json().writeEndObject();
    }

    private static void extensions(JsonNode foreign, Rendering to) throws IOException {
        to.extensions(foreign.isObject() ? foreign.toString() : null, Map.of());
    }
}
