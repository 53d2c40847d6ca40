package org.goldenthread.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;

/**
 * Clients that the demonstration realm has no use for, made with Keycloak's own API.
 *
 * @param expired      a genuine token that lived for one second; its age makes it past any tolerance by the time it is used
 * @param expiredSince when it was given out, by {@link System#nanoTime()}
 * @param foreign      a genuine token for another API
 */
record TestClients(String expired, long expiredSince, String foreign) {

    static TestClients create(HttpClient http, URI keycloak) throws InterruptedException {
        URI tokens = keycloak.resolve("/realms/golden-thread/protocol/openid-connect/token");
        Caller admin = new Platform(http, keycloak, tokens).withToken(adminToken(http, keycloak));
        create(admin, "short-lived", "golden-thread-api", Map.of("access.token.lifespan", "1"));
        create(admin, "other-api", "another-api", Map.of());

        var partners = new Platform(http, keycloak, tokens);
        return new TestClients(
                partners.as("short-lived").token(),
                System.nanoTime(),
                partners.as("other-api").token());
    }

    private static void create(Caller admin, String id, String audience, Map<String, String> attributes)
            throws InterruptedException {
        Map<String, Object> client = Map.of(
                "clientId",
                id,
                "secret",
                "demo-secret",
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "attributes",
                attributes,
                "protocolMappers",
                List.of(
                        mapper("oidc-audience-mapper", "included.custom.audience", audience),
                        mapper("oidc-hardcoded-claim-mapper", "claim.value", "LA-212")));
        admin.send(Call.post("/admin/realms/golden-thread/clients").json(client))
                .expect(201, 409);
    }

    private static Map<String, Object> mapper(String kind, String member, String value) {
        return Map.of(
                "name",
                kind,
                "protocol",
                "openid-connect",
                "protocolMapper",
                kind,
                "config",
                Map.of(member, value, "claim.name", "organisation", "access.token.claim", "true"));
    }

    private static String adminToken(HttpClient http, URI keycloak) throws InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode("demo", StandardCharsets.UTF_8);
        var call = Call.post("/realms/master/protocol/openid-connect/token")
                .body("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        JsonNode answer = new Platform(http, keycloak, keycloak)
                .withoutToken()
                .send(call)
                .expect(200)
                .json();
        return answer.path("access_token").asText();
    }
}
