package org.goldenthread.benchmarks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;

/**
 * A made-up CASE package whose shape is that of a school subject's standards: every item below another or the document, the other associations across.
 *
 * @param name of the framework; its identifiers and words come of it, so that the same name is the same package
 */
record MadePackage(String name, int items, int associations) {

    private static final String SERVER = "https://frameworks.example.org/ims/case/v1p1/";
    private static final String CHANGED = "2026-11-01T12:00:00Z";

    /** As many as a statement of a published standard has below it. */
    private static final int BELOW = 8;

    /** Those that count; with the small ones between them 25, as a statement of the published package of mathematics has. */
    private static final int WORDS = 17;

    /** All frameworks are in one. */
    private static final int LANGUAGE = 1;

    UUID document() {
        return id("document");
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + " " + what).getBytes(UTF_8));
    }

    byte[] json() throws IOException {
        var random = new Random(name.hashCode());
        var words = new Vocabulary(new Random(LANGUAGE), random);
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectFieldStart("CFDocument");
            object(out, "CFDocuments", document());
            out.writeStringField("creator", "A benchmark");
            out.writeStringField("title", name);
            out.writeStringField("adoptionStatus", "Implemented");
            out.writeEndObject();
            out.writeArrayFieldStart("CFItems");
            for (int i = 0; i < items; i++) {
                item(out, i, words);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("CFAssociations");
            for (int i = 0; i < associations; i++) {
                association(out, i, random);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void object(JsonGenerator out, String collection, UUID id) throws IOException {
        out.writeStringField("identifier", id.toString());
        out.writeStringField("uri", SERVER + collection + "/" + id);
        out.writeStringField("lastChangeDateTime", CHANGED);
    }

    private void item(JsonGenerator out, int number, Vocabulary words) throws IOException {
        out.writeStartObject();
        object(out, "CFItems", id("item " + number));
        out.writeStringField("fullStatement", words.text(WORDS));
        out.writeStringField("humanCodingScheme", "B." + number);
        out.writeStringField("CFItemType", "Standard");
        out.writeArrayFieldStart("educationLevel");
        out.writeString("0" + (1 + number % BELOW));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void association(JsonGenerator out, int number, Random random) throws IOException {
        boolean hierarchy = number < items;
        int origin = hierarchy ? number : random.nextInt(items);
        int destination = hierarchy ? number / BELOW - 1 : random.nextInt(items);
        out.writeStartObject();
        object(out, "CFAssociations", id("association " + number));
        out.writeStringField("associationType", hierarchy ? "isChildOf" : "isRelatedTo");
        node(out, "originNodeURI", "CFItems", id("item " + origin), "B." + origin);
        if (destination < 0) {
            node(out, "destinationNodeURI", "CFDocuments", document(), name);
        } else {
            node(out, "destinationNodeURI", "CFItems", id("item " + destination), "B." + destination);
        }
        out.writeEndObject();
    }

    private static void node(JsonGenerator out, String member, String collection, UUID id, String title)
            throws IOException {
        out.writeObjectFieldStart(member);
        out.writeStringField("title", title);
        out.writeStringField("identifier", id.toString());
        out.writeStringField("uri", SERVER + collection + "/" + id);
        out.writeEndObject();
    }
}
