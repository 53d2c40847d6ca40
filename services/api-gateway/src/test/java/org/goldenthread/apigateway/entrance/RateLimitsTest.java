package org.goldenthread.apigateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import java.net.http.HttpResponse;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client small-client may make one request a second, three at once. */
@GatewayTest
class RateLimitsTest {

    TestIssuer issuer;

    @Test
    void refusesWhoCallsTooOftenAndNobodyElse() {
        String token = issuer.token("small-client", "returns:read");
        for (int left = 2; left >= 0; left--) {
            HttpResponse<String> answer = Api.getAs(token, "/v1/returns");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"client\";q=3;w=3");
            assertThat(header(answer, "RateLimit")).startsWith("\"client\";r=" + left + ";t=");
        }

        HttpResponse<String> refused = Api.getAs(token, "/v1/returns");
        assertThat(Api.problem(refused, "too-many-requests", 429).getJsonArray("violatedPolicies"))
                .isEqualTo(JsonArray.of("client"));
        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(header(refused, "RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(Api.getAs(issuer.token("someone", "returns:read"), "/v1/returns")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.get("/v1/code-lists").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/code-lists", "/v1/returns", "/nowhere", "/docs", "/openapi.json", "/v1/absent"})
    void tellsTheLimitsWithEveryAnswer(String address) throws java.io.IOException {
        assertThat(Api.raw("GET " + address + " HTTP/1.1"))
                .containsIgnoringCase("ratelimit-policy: \"address\";q=100000;w=1")
                .containsIgnoringCase("ratelimit: \"address\";r=");
    }

    @Test
    void leavesHealthAlone() {
        assertThat(Api.get("/q/health/live").headers().firstValue("RateLimit")).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
