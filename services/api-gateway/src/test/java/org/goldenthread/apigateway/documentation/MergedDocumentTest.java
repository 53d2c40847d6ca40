package org.goldenthread.apigateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.apigateway.routing.RouteTable;
import org.goldenthread.apigateway.routing.Tables;
import org.goldenthread.apigateway.tokens.TokenConfig;
import org.junit.jupiter.api.Test;

/** The document as it is made from what the repository holds, without any environment. */
class MergedDocumentTest {

    private static final Path SPECS = Path.of("../../api-specs");
    private static final Path COMMITTED = SPECS.resolve("golden-thread.yaml");

    private final ObjectMapper json = new ObjectMapper();
    private final RouteTable routes;
    private final MergedDocument merged;

    MergedDocumentTest() throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withMapping(Tables.CONFIG)
                .withMapping(DocumentationConfig.class)
                .withMapping(TokenConfig.class)
                .withValidateUnknown(false)
                .build();
        routes = Tables.of(config);
        merged = new MergedDocument(
                json,
                routes,
                config.getConfigMapping(DocumentationConfig.class),
                config.getConfigMapping(TokenConfig.class));
    }

    @Test
    void theCommittedCopyIsTheDocumentThatIsServed() throws IOException {
        if (System.getenv("UPDATE_API_SPECS") != null) {
            Files.write(COMMITTED, merged.asYaml());
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as(
                        "api-specs/golden-thread.yaml is out of date. Look at what changed for partners, then write it anew: "
                                + "UPDATE_API_SPECS=1 mvn -pl services/api-gateway -am test -Dtest=MergedDocumentTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(new String(merged.asYaml(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void everyServiceThatDescribesItselfIsInIt() throws IOException {
        JsonNode tree = merged.tree();
        try (Stream<Path> files = Files.list(SPECS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String service = file.getFileName().toString().replace(".yaml", "");
                if (service.equals("golden-thread")) {
                    continue;
                }
                assertThat(routes.services())
                        .as("upstreams in application.properties")
                        .contains(service);
                JsonNode described = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
                described
                        .path("paths")
                        .fieldNames()
                        .forEachRemaining(path -> assertThat(tree.path("paths").has(path))
                                .as("%s of %s", path, service)
                                .isTrue());
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        JsonNode tree = merged.tree();

        List<String> dangling = tree.findValuesAsText("$ref").stream()
                .filter(reference -> tree.at(reference.substring(1)).isMissingNode())
                .distinct()
                .toList();
        assertThat(dangling).isEmpty();
        assertThat(tree.findValuesAsText("$ref")).isNotEmpty();
    }

    @Test
    void leadsToThisInstallation() {
        JsonNode tree = merged.tree();

        assertThat(tree.at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(tree.at("/servers/0/url").asText()).isEqualTo("http://localhost:8080");
        assertThat(tree.at("/components/securitySchemes/oauth2/flows/authorizationCode/authorizationUrl")
                        .asText())
                .isEqualTo("http://localhost:8180/realms/golden-thread/protocol/openid-connect/auth");
        assertThat(tree.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .asText())
                .isEqualTo("http://localhost:8180/realms/golden-thread/protocol/openid-connect/token");
    }
}
