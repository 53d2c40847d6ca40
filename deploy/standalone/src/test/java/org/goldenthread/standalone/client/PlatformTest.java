package org.goldenthread.standalone.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformTest {
    private HttpServer server;
    private Platform platform;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> answer(exchange, 200, "{\"access_token\":\"abc\"}"));
        server.createContext(
                "/echo",
                exchange -> answer(
                        exchange,
                        200,
                        "\"" + exchange.getRequestHeaders().getFirst("Authorization") + " "
                                + exchange.getRequestHeaders()
                                        .getFirst("If-Match")
                                        .replace('"', '\'') + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                                        .replace('"', '\'')
                                + "\""));
        server.createContext("/refused", exchange -> answer(exchange, 422, """
                        {"type":"https://example.org/p","title":"It does not fit","status":422,"detail":"Two members.",
                         "errors":[{"pointer":"/a","code":"too-long","detail":"At most 3."},
                                   {"parameter":"limit","code":"max","detail":"At most 200."}]}"""));
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        platform = new Platform(HttpClient.newHttpClient(), address, address.resolve("/token"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsWithTheTokenHeadersAndBodyGiven() throws Exception {
        Answer answer = platform.as("demo-authority")
                .send(Call.post("/echo").ifMatch("\"7\"").json(Map.of("a", 1)));

        assertThat(answer.json().asText()).isEqualTo("Bearer abc '7' {'a':1}");
    }

    @Test
    void givesEveryPostAKeyOfItsOwn() {
        assertThat(Call.post("/x").headers().get("Idempotency-Key"))
                .hasSize(32)
                .isNotEqualTo(Call.post("/x").headers().get("Idempotency-Key"));
    }

    @Test
    void explainsAProblemInFull() throws Exception {
        Answer refused = platform.withoutToken().get("/refused");

        assertThatThrownBy(() -> refused.expect(200, 201))
                .isInstanceOf(StepFailedException.class)
                .hasMessage("""
                        GET /refused answered 422: It does not fit
                          Two members.
                          /a too-long: At most 3.
                          limit max: At most 200.
                          https://example.org/p""");
    }

    @Test
    void saysWhoDoesNotAnswer() {
        server.stop(0);

        assertThatThrownBy(() -> platform.withoutToken().get("/echo"))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("GET /echo")
                .hasMessageContaining("no answer");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
