package org.goldenthread.apigateway.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class DocumentationRoutesTest {

    TestIssuer issuer;

    @Test
    void servesOneDocumentInTwoForms() throws IOException {
        HttpResponse<String> json = Api.get("/openapi.json");
        HttpResponse<String> yaml = Api.get("/openapi.yaml");

        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(yaml.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(new ObjectMapper(new YAMLFactory()).readTree(yaml.body()))
                .isEqualTo(new ObjectMapper().readTree(json.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml", "/docs", "/docs/swagger-ui-bundle.js"})
    void tellsWhenNothingHasChanged(String address) {
        String tag = Api.get(address).headers().firstValue("ETag").orElseThrow();

        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<String> answer = Api.get(address, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag")).contains(tag);
        }
        assertThat(Api.get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html",
        "/docs/docs.js, text/javascript",
        "/docs/docs.css, text/css",
        "/docs/swagger-ui.css, text/css",
        "/docs/swagger-ui-bundle.js, text/javascript",
        "/docs/oauth2-redirect.html, text/html",
        "/docs/oauth2-redirect.js, text/javascript",
        "/docs/favicon-32x32.png, image/png",
    })
    void servesThePageAndAllItNeeds(String address, String type) {
        HttpResponse<String> answer = Api.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "connect-src 'self' http://localhost:")
                .doesNotContain("*", "unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/docs.js",
                "/docs/docs.css",
                "/docs/oauth2-redirect.html",
                "/docs/oauth2-redirect.js"
            })
    void refersToNothingElsewhere(String address) {
        assertThat(Api.get(address).body()).doesNotContain("http:", "https:", "src=\"//", "onload=", "<style");
    }

    @Test
    void theStylesLoadNothingFromElsewhere() {
        assertThat(Api.get("/docs/swagger-ui.css").body())
                .doesNotContainPattern("url\\([\"']?(https?:)?//")
                .doesNotContain("@import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/"})
    void leadsToThePage(String address) {
        HttpResponse<String> answer = Api.get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/index.html",
                "/docs/../application.properties",
                "/docs/application.properties",
                "/webjars/swagger-ui/5.32.0/index.html",
                "/docs/swagger-initializer.js"
            })
    void servesNothingElse(String address) throws IOException {
        assertThat(Api.raw("GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/docs", "/"})
    void isOnlyToBeRead(String address) {
        HttpResponse<String> answer = Api.send(Api.to(address).DELETE());

        Api.problem(answer, "method-not-allowed", 405);
    }
}
