package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The official schemas and published packages, which may not be copied here: they are read from the folder in GOLDEN_THREAD_CONFORMANCE. Our own schemas
 * are those that the discovery document tells to everybody.
 */
final class Conformance {

    private static final String VARIABLE = "GOLDEN_THREAD_CONFORMANCE";
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Conformance() {}

    static boolean isThere() {
        return System.getenv(VARIABLE) != null;
    }

    private static Path file(String name) {
        assumeTrue(isThere(), VARIABLE + " is not set: what needs the official material is skipped");
        return Path.of(System.getenv(VARIABLE)).resolve(name);
    }

    static String publishedPackage(String name) {
        return read(file("case-packages").resolve(name));
    }

    static JsonNode officialDocument() {
        return APackage.read(read(file("case-v1p1/imscasev1p1_openapi3_v1p0.json")));
    }

    /** @param operation such as getCFItem */
    static void assertAnswer(String operation, String body) {
        assertValid("case-v1p1/schemas/" + operation + "-200-responsepayload-schema.json", body);
    }

    static void assertError(String operation, String body) {
        assertValid(
                "case-v1p1/schemas/" + operation + "-400-401-403-404-429-500-default-responsepayload-schema.json",
                body);
    }

    static void assertOldPackage(String body) {
        assertValid("case-v1p1/case-v1p0-cfpackage-schema.json", body);
    }

    private static void assertValid(String schema, String body) {
        Schema official = SCHEMAS.computeIfAbsent(
                schema,
                name -> registry(name.contains("v1p0"))
                        .getSchema(withoutRelativeId(read(file(name))), InputFormat.JSON));
        assertFits(official, body, schema);
    }

    /** The official files name themselves by no more than a file's name, which is no address. */
    private static String withoutRelativeId(String schema) {
        ObjectNode read = APackage.read(schema);
        read.remove("$id");
        return read.toString();
    }

    /** @param name of a schema in our discovery document */
    static void assertOurs(String name, String body) {
        assertFits(SCHEMAS.computeIfAbsent("ours " + name, key -> ours(name)), body, name);
    }

    private static Schema ours(String name) {
        ObjectNode schema = APackage.JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", ourDocument().path("components"));
        return registry(false).getSchema(schema.toString(), InputFormat.JSON);
    }

    /** The discovery document as it lies here. */
    static JsonNode ourDocument() {
        try (var file = Conformance.class.getResourceAsStream("/case/imscasev1p1_openapi3_v1p0.json")) {
            return APackage.JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaRegistry registry(boolean old) {
        return SchemaRegistry.withDefaultDialect(
                old ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12);
    }

    private static void assertFits(Schema schema, String body, String what) {
        var errors = schema.validate(
                body,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors)
                .as(what + ": " + body.substring(0, Math.min(2_000, body.length())))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
