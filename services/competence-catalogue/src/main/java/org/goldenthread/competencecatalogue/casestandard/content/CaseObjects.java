package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.web.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the operations of the standard ask for, but whole packages. */
@ApplicationScoped
public class CaseObjects {

    private final Jdbi database;
    private final ObjectMapper json;
    private final Parts parts;

    CaseObjects(Jdbi database, ObjectMapper json, Parts parts) {
        this.database = database;
        this.json = json;
        this.parts = parts;
    }

    public Optional<Found> document(UUID id, Asked asked) {
        return with(handle -> parts.documents().find(handle, id, asked.keeper()))
                .map(found -> Found.in(
                        found.head(), asked, out -> parts.documents().write(found, rendering(out, asked), true)));
    }

    /** A published document as it is answered by itself. */
    public record PublishedDocument(long version, byte[] json) {}

    /** Those of the frameworks that are published, by identifier. */
    public Map<UUID, PublishedDocument> published(List<UUID> ids, CaseVersion version) {
        Map<UUID, PublishedDocument> written = new HashMap<>();
        database.useHandle(handle -> {
            for (Documents.Document document : parts.documents().published(handle, ids)) {
                Head head = document.head();
                written.put(head.id(), new PublishedDocument(head.version(), write(document, version)));
            }
        });
        return written;
    }

    private byte[] write(Documents.Document document, CaseVersion version) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.getFactory().createGenerator(bytes)) {
            parts.documents().write(document, rendering(out, new Asked(version, null)), true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public Optional<Found> item(UUID id, Asked asked) {
        return with(handle -> parts.items().find(handle, id, asked.keeper()))
                .map(found -> Found.in(
                        found.head(),
                        asked,
                        out -> parts.items().write(found.item(), found.head(), rendering(out, asked), true)));
    }

    public Optional<Found> association(UUID id, Asked asked) {
        return with(handle -> parts.associations().find(handle, id, asked.keeper()))
                .map(found -> Found.in(
                        found.head(),
                        asked,
                        out -> parts.associations()
                                .write(found.association(), found.head(), rendering(out, asked), true)));
    }

    public Optional<Found> rubric(UUID id, Asked asked) {
        return with(handle -> parts.rubrics().find(handle, id, asked.keeper()))
                .map(found ->
                        Found.in(found.head(), asked, out -> parts.rubrics().write(found, rendering(out, asked))));
    }

    /** One definition by itself. */
    public Optional<Found> definition(DefinitionKind kind, UUID id, Asked asked) {
        return with(handle -> parts.definitions().find(handle, kind, id, asked.keeper()))
                .map(found -> Found.in(
                        found.head(),
                        asked,
                        out -> parts.definitions()
                                .write(found.definition(), kind, found.head(), rendering(out, asked))));
    }

    /** One definition and those below it, in a list under the name of their collection. */
    public Optional<Found> definitions(DefinitionKind kind, UUID id, Asked asked) {
        return with(handle -> parts.definitions().find(handle, kind, id, asked.keeper()))
                .map(found -> Found.in(found.head(), asked, out -> writeWithThoseBelow(found, kind, out, asked)));
    }

    private void writeWithThoseBelow(Definitions.InFramework found, DefinitionKind kind, JsonGenerator out, Asked asked)
            throws IOException {
        String code = found.definition().hierarchyCode();
        List<Definitions.Definition> below = code == null
                ? List.of()
                : database.withHandle(handle -> parts.definitions().below(handle, found.head(), kind, code));
        Rendering to = rendering(out, asked);
        out.writeStartObject();
        out.writeArrayFieldStart(kind.collection().segment());
        parts.definitions().write(found.definition(), kind, found.head(), to);
        for (Definitions.Definition one : below) {
            parts.definitions().write(one, kind, found.head(), to);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A competence and the associations that touch it. Where there are none the standard has no answer. */
    public Optional<Found> itemWithAssociations(UUID id, Asked asked) {
        return with(handle -> parts.items().find(handle, id, asked.keeper())).flatMap(found -> {
            String touching =
                    database.withHandle(handle -> parts.associations().stateTouching(handle, id, asked.keeper()));
            if (touching.isEmpty()) {
                return Optional.empty();
            }
            Head head = found.head();
            String state = Ids.named(id, head.id() + "-" + head.version() + " " + touching)
                    .toString();
            return Optional.of(new Found(
                    Found.tag(state, asked.version()),
                    head.published() && asked.keeper() == null,
                    out -> writeWithAssociations(found, id, out, asked)));
        });
    }

    private void writeWithAssociations(Items.InFramework found, UUID id, JsonGenerator out, Asked asked)
            throws IOException {
        Rendering to = rendering(out, asked);
        out.writeStartObject();
        out.writeFieldName("CFItem");
        parts.items().write(found.item(), found.head(), to, true);
        out.writeArrayFieldStart("CFAssociations");
        database.useHandle(handle -> parts.associations().writeTouching(handle, id, asked.keeper(), to));
        out.writeEndArray();
        out.writeEndObject();
    }

    private <T> Optional<T> with(java.util.function.Function<Handle, Optional<T>> question) {
        return database.withHandle(question::apply);
    }

    private Rendering rendering(JsonGenerator out, Asked asked) {
        return parts.rendering(out, asked.version());
    }
}
