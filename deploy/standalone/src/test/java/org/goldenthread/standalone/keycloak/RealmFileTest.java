package org.goldenthread.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm says what the API documentation promises of its demo clients and people. */
class RealmFileTest {
    private static final Map<String, String> ORGANISATIONS = Map.of(
            "demo-authority", "LA-212",
            "demo-director", "LA-212",
            "demo-other-authority", "LA-211",
            "demo-employer", "EMP-001",
            "demo-vendor", "SW-001",
            "demo-training-provider", "TP-001",
            "demo-other-training-provider", "TP-002",
            "demo-national-body", "NB-001",
            "demo-operator", "NB-000");

    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        realm = JsonMapper.builder()
                .build()
                .readTree(Path.of("../keycloak/golden-thread-realm.json").toFile());
    }

    @Test
    void everyDemoClientSpeaksForItsOrganisationToThisApi() {
        ORGANISATIONS.forEach((id, organisation) -> {
            JsonNode client = find("clients", "clientId", id);
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).as(id).isTrue();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(id)
                    .isFalse();
            assertThat(mapper(client, "oidc-hardcoded-claim-mapper")
                            .path("claim.value")
                            .asText())
                    .as(id)
                    .isEqualTo(organisation);
            assertThat(mapper(client, "oidc-audience-mapper")
                            .path("included.custom.audience")
                            .asText())
                    .as(id)
                    .isEqualTo("golden-thread-api");
        });
    }

    @Test
    void rolesGoToWhomTheDocumentationSays() {
        assertThat(roles("service-account-demo-authority"))
                .containsExactlyInAnyOrder(
                        "returns:read",
                        "returns:write",
                        "returns:submit",
                        "profiles:read",
                        "profiles:write",
                        "statistics:read");
        assertThat(roles("service-account-demo-other-authority")).isEqualTo(roles("service-account-demo-authority"));
        assertThat(roles("service-account-demo-director"))
                .containsExactlyInAnyOrder("returns:read", "returns:sign-off", "profiles:read", "statistics:read");
        assertThat(roles("service-account-demo-operator"))
                .containsExactlyInAnyOrder("platform:operate", "organisations:manage");
        assertThat(roles("officer@leeds")).isEqualTo(roles("service-account-demo-authority"));
        assertThat(roles("director@leeds")).isEqualTo(roles("service-account-demo-director"));
        assertThat(roles("analyst@national")).isEqualTo(roles("service-account-demo-national-body"));
    }

    @Test
    void everyRoleThatIsGivenIsDefined() {
        List<String> defined = items(realm.at("/roles/realm"))
                .map(role -> role.path("name").asText())
                .toList();

        assertThat(items(realm.path("users"))
                        .flatMap(user -> items(user.path("realmRoles")))
                        .map(JsonNode::asText))
                .isSubsetOf(defined);
    }

    @Test
    void peopleLogInByCodeWithPkceOnly() {
        JsonNode client = find("clients", "clientId", "golden-thread-docs");

        assertThat(client.path("publicClient").asBoolean()).isTrue();
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("redirectUris"))
                .hasSize(1)
                .first()
                .hasToString("\"http://localhost:8080/docs/oauth2-redirect.html\"");
    }

    @Test
    void tokensLiveShortly() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(300, 900);
    }

    private static List<String> roles(String user) {
        return items(find("users", "username", user).path("realmRoles"))
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode find(String list, String member, String value) {
        return items(realm.path(list))
                .filter(item -> item.path(member).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private static JsonNode mapper(JsonNode client, String kind) {
        return items(client.path("protocolMappers"))
                .filter(mapper -> mapper.path("protocolMapper").asText().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("config");
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
