package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.apigateway.routing.RouteTable;
import org.goldenthread.apigateway.tokens.TokenConfig;
import org.jspecify.annotations.Nullable;

/** The one OpenAPI document, made at the start from what was packaged with the gateway. */
@Singleton
class MergedDocument {

    private static final String FOLDER = "openapi/";
    private static final String OWN = "gateway";
    private static final String WORDS = "words";

    private final ObjectMapper json;
    private final ObjectMapper yaml;
    private final ObjectNode document;

    MergedDocument(ObjectMapper json, RouteTable routes, DocumentationConfig config, TokenConfig tokens)
            throws IOException {
        this.json = json;
        yaml = json.copyWith(YAMLFactory.builder()
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .build());
        Map<String, ObjectNode> services = new TreeMap<>();
        for (String service : routes.services()) {
            ObjectNode described = read(service);
            if (described != null) {
                services.put(service, described);
            }
        }
        ObjectNode own = placed(packaged(OWN), config.address(), tokens.issuer());
        document = new DocumentMerger(own, services, routes).merge();
        new Words(packaged(WORDS)).addTo(document);
    }

    byte[] asJson() throws IOException {
        return json.writeValueAsBytes(document);
    }

    byte[] asYaml() throws IOException {
        return yaml.writeValueAsBytes(document);
    }

    JsonNode tree() {
        return document.deepCopy();
    }

    private ObjectNode packaged(String name) throws IOException {
        ObjectNode read = read(name);
        if (read == null) {
            throw new IOException("The gateway was packaged without " + FOLDER + name + ".yaml");
        }
        return read;
    }

    private @Nullable ObjectNode read(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FOLDER + name + ".yaml")) {
            return file == null ? null : (ObjectNode) yaml.readTree(file);
        }
    }

    /** The addresses differ from one installation to the next: the document must lead to this one. */
    private static ObjectNode placed(ObjectNode own, URI address, String issuer) {
        ((ObjectNode) own.at("/servers/0")).put("url", address.toString());
        String protocol = issuer + "/protocol/openid-connect";
        own.at("/components/securitySchemes/oauth2/flows").properties().forEach(flow -> {
            ObjectNode addresses = (ObjectNode) flow.getValue();
            addresses.put("tokenUrl", protocol + "/token");
            addresses.put("refreshUrl", protocol + "/token");
            if (addresses.has("authorizationUrl")) {
                addresses.put("authorizationUrl", protocol + "/auth");
            }
        });
        return own;
    }
}
