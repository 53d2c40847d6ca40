package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ForwardingTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    TestIssuer issuer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/returns",
                "/v1/returns?limit=5&after=a%2Bb%20c&empty=&flag",
                "/v1/returns/0192f0c1/files/workers",
                "/v1/receipts/1",
                "/v1/jobs/1",
                "/v1/collections",
                "/v1/obligations",
                "/v1/organisations/LA-212",
                "/v1/returns/a%2Fb/%C3%A9"
            })
    void sendsOnWhatARouteLeadsTo(String address) {
        String token = issuer.token("someone", "returns:read");

        JsonObject told = Api.told(Api.getAs(token, address));

        assertThat(told.getString("uri")).isEqualTo(address);
        assertThat(header(told, "authorization")).isEqualTo("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/code-lists",
                "/v1/code-lists/qualifications",
                "/v1/rules",
                "/v1/data-sets/x/query?by=setting"
            })
    void needsNoTokenToReadWhatIsPublic(String address) {
        assertThat(Api.told(Api.get(address)).getString("uri")).isEqualTo(address);
        Api.problem(Api.send(Api.to(address).DELETE()), "unauthorized", 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void sendsOnEveryMethodWithItsBody(String method) {
        JsonObject told = Api.told(Api.send(Api.to("/v1/returns")
                .header("Authorization", "Bearer " + issuer.token("someone", "returns:write"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"k1\"")
                .header("If-Match", "\"7\"")
                .method(method, BodyPublishers.ofString("{}"))));

        assertThat(told.getString("method")).isEqualTo(method);
        assertThat(told.getLong("bytes")).isEqualTo(2);
        assertThat(header(told, "idempotency-key")).isEqualTo("\"k1\"");
        assertThat(header(told, "if-match")).isEqualTo("\"7\"");
        assertThat(header(told, "content-length")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/returnsx",
                "/v1/unknown",
                "/returns",
                "/v1/code-listsx/y",
                "/q/nowhere",
                "/docs/nowhere",
                "/admin"
            })
    void knowsNoOtherAddress(String address) {
        assertThat(Api.problem(Api.get(address), "not-found", 404).getString("detail"))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/code-lists/../returns, 401",
        "/v1/code-lists/%2e%2e/returns, 401",
        "/v1/code-lists/./../returns, 401",
        "//v1/returns, 401",
        "/v1//returns, 401",
        "/%76%31/returns, 401",
        "/v1/code-lists/../../admin, 404",
        "/v1/code-lists/%zz, 400",
    })
    void decidesByTheAddressThatItSendsOn(String address, int status) throws IOException {
        assertThat(Api.raw("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void sendsOnTheAddressThatItDecidedBy() throws IOException {
        assertThat(Api.raw("GET /v1/returns/../code-lists/./%7Ex?a=../b HTTP/1.1"))
                .contains("\"uri\":\"/v1/code-lists/~x?a=../b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
    void knowsNoOtherMethods(String method) throws IOException {
        assertThat(Api.raw(method + " /v1/returns HTTP/1.1"))
                .containsAnyOf("HTTP/1.1 405", "HTTP/1.1 404", "HTTP/1.1 400")
                .doesNotContain("\"uri\"");
    }

    @Test
    void refusesHttp10() throws IOException {
        assertThat(Api.raw("GET /v1/code-lists HTTP/1.0")).contains("http-version-not-supported");
    }

    @Test
    void letsNobodyPassForSomebodyElse() {
        JsonObject told = Api.told(Api.get(
                "/v1/code-lists",
                "X-Forwarded-User",
                "director",
                "X-Forwarded-For",
                "10.0.0.1",
                "x_forwarded_user",
                "director",
                "X-Client-Id",
                "demo-director",
                "X-Organisation",
                "LA-212",
                "X-Organisation-Code",
                "LA-212",
                "Forwarded",
                "for=10.0.0.1",
                "Golden-Thread-Organisation",
                "LA-212",
                "Remote-User",
                "director",
                "Cookie",
                "session=1",
                "Accept",
                "text/csv",
                "Accept-Language",
                "cy"));

        assertThat(told.getJsonObject("headers").fieldNames())
                .contains("accept", "accept-language", "traceparent")
                .noneMatch(name -> name.startsWith("x") || name.contains("forwarded") || name.contains("organisation"))
                .doesNotContain("remote-user", "cookie");
    }

    @Test
    void keepsHeadersOfTheConnectionToItself() throws IOException {
        String answer = Api.raw(
                "GET /v1/code-lists HTTP/1.1",
                "Connection: Secret-Hop, close",
                "Secret-Hop: 1",
                "TE: trailers",
                "Proxy-Authorization: x");

        assertThat(answer)
                .contains("\"uri\":\"/v1/code-lists\"")
                .doesNotContainIgnoringCase("secret-hop", "\"te\"", "proxy-auth");
    }

    @Test
    void refusesRequestsOfTwoLengths() throws IOException {
        assertThat(Api.raw("POST /v1/impatient HTTP/1.1", "Content-Length: 4", "Content-Length: 5"))
                .startsWith("HTTP/1.1 400");
        assertThat(Api.raw("POST /v1/impatient HTTP/1.1", "Content-Length: -1")).startsWith("HTTP/1.1 400");
        assertThat(Api.raw("POST /v1/impatient HTTP/1.1", "Transfer-Encoding: chunked, identity"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void sendsOnOneLengthWhereChunksOverrideAnother() throws IOException {
        try (Socket socket = Api.connect()) {
            Api.write(
                    socket.getOutputStream(),
                    "POST /v1/impatient HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 4\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
            assertThat(Api.readAll(socket.getInputStream()))
                    .contains("\"bytes\":5", "\"transfer-encoding\":[\"chunked\"]")
                    .doesNotContain("\"content-length\"");
        }
    }

    @Test
    void continuesTheTraceOrStartsOne() {
        HttpResponse<String> continued =
                Api.get("/v1/code-lists", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
        String sentOn = header(Api.told(continued), "traceparent");
        assertThat(sentOn).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(continued.headers().firstValue("traceparent")).contains(sentOn);

        HttpResponse<String> started = Api.get("/v1/code-lists", "traceparent", "nonsense");
        assertThat(header(Api.told(started), "traceparent"))
                .isEqualTo(started.headers().firstValue("traceparent").orElseThrow())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void givesBackWhatTheServiceAnswersButNotWhatItIsMadeOf() {
        HttpResponse<String> answer = Api.get("/v1/code-lists?do=headers");

        assertThat(answer.body()).isEqualTo("[]");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Link")).isPresent();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=5");
        assertThat(answer.headers().allValues("RateLimit")).hasSize(1).noneMatch(value -> value.contains("other"));
        assertThat(answer.headers().map().keySet())
                .doesNotContain("server", "x-powered-by", "access-control-allow-origin", "hop", "connection");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 301, 304, 400, 404, 412, 422, 500, 503})
    void givesBackEveryStatus(int status) throws IOException {
        String answer = Api.raw("GET /v1/code-lists?do=status&code=" + status + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 " + status).containsIgnoringCase("etag: \"1\"");
        if (status == 204 || status == 304) {
            assertThat(answer).doesNotContainIgnoringCase("transfer-encoding").endsWith("\r\n\r\n");
        }
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        assertThat(Api.raw("HEAD /v1/code-lists HTTP/1.1"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length")
                .endsWith("\r\n\r\n");
    }

    @Test
    void opensNothingToPagesOfOtherSites() {
        HttpResponse<String> answer = Api.send(Api.to("/v1/returns")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        Api.problem(answer, "unauthorized", 401);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    private static String header(JsonObject told, String name) {
        JsonArray values = told.getJsonObject("headers").getJsonArray(name);
        assertThat(values).as(name).hasSize(1);
        return values.getString(0);
    }
}
