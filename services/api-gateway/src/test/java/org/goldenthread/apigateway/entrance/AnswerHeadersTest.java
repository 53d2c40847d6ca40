package org.goldenthread.apigateway.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class AnswerHeadersTest {

    TestIssuer issuer;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/code-lists", "/v1/returns", "/nowhere", "/docs", "/openapi.yaml", "/v1/absent"})
    void everyAnswerKeepsBrowsersFromMischief(String address) {
        HttpResponse<String> answer = Api.get(address);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("traceparent")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("not on http")
                .isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void nobodyKeepsWhatMayBePersonal() {
        assertThat(cacheControl(Api.getAs(issuer.token("someone", "returns:read"), "/v1/returns")))
                .isEqualTo("no-store");
        assertThat(cacheControl(Api.get("/v1/returns"))).isEqualTo("no-store");
        assertThat(cacheControl(Api.getAs(issuer.token("someone", "returns:read"), "/v1/returns?do=headers")))
                .isEqualTo("private, max-age=5");
        assertThat(cacheControl(Api.get("/v1/code-lists"))).isEqualTo("no-cache");
    }

    private static String cacheControl(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElseThrow();
    }
}
