package org.goldenthread.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePackagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<JsonNode> packages = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private boolean forgetful;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
        requests.add(exchange.getRequestMethod() + " " + path + (known ? " again" : ""));
        if (path.equals("/token")) {
            answer(exchange, 200, "{\"access_token\":\"t\"}");
        } else if (path.equals("/v1/framework-imports")) {
            JsonNode sent = JSON.readTree(new GZIPInputStream(exchange.getRequestBody()));
            packages.add(sent);
            answer(
                    exchange,
                    201,
                    "{\"framework\":\"f\",\"dryRun\":false,\"items\":%d,\"associations\":%d}"
                            .formatted(
                                    sent.get("CFItems").size(),
                                    sent.get("CFAssociations").size()));
        } else {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("X-Total-Count", String.valueOf(packages.size()));
            answer(exchange, known && !forgetful ? 304 : 200, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        if (status != 304) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private int measure() {
        return measure(0);
    }

    private int measure(int documents) {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return CasePackages.run(
                "--service=" + address,
                "--gateway=" + address,
                "--token-address=" + address + "/token",
                "--requests=2",
                "--warm-up=1",
                "--rate=1000",
                "--scales=0.1",
                "--documents=" + documents,
                "--imports=30");
    }

    @Test
    void asksForTheSamePackageWholeAndAgainAtTheServiceAndOutside() {
        assertThat(measure()).isZero();
        String path = "GET /ims/case/v1p1/CFPackages/f";
        List<String> reads = List.of(path, path, path, path, path + " again", path + " again", path + " again");
        List<String> expected = new ArrayList<>(List.of("POST /token", "POST /v1/framework-imports"));
        expected.addAll(reads);
        expected.addAll(reads);
        expected.add("POST /v1/framework-imports");
        assertThat(requests).containsExactlyElementsOf(expected);
    }

    @Test
    void fillsTheListWithAsManyFrameworksAsItIsToHave() {
        assertThat(measure(5)).isZero();
        assertThat(packages).hasSize(6);
    }

    @Test
    void failsWhereWhatIsKnownIsSentAgain() {
        forgetful = true;
        assertThat(measure()).isEqualTo(1);
    }

    @Test
    void failsWhenNothingAnswers() {
        server.stop(0);
        assertThat(measure()).isEqualTo(1);
    }

    @Test
    void theMadePackageIsOneWholeWithoutLooseEndsAndAlwaysTheSame() throws IOException {
        var made = new MadePackage("Test", 585, 3_368);
        JsonNode whole = JSON.readTree(made.json());
        Set<String> known = new HashSet<>(Set.of(made.document().toString()));
        whole.get("CFItems").forEach(item -> known.add(item.get("identifier").asText()));
        assertThat(known).hasSize(586);
        assertThat(whole.get("CFAssociations"))
                .hasSize(3_368)
                .allSatisfy(one -> assertThat(known)
                        .contains(
                                one.at("/originNodeURI/identifier").asText(),
                                one.at("/destinationNodeURI/identifier").asText()));
        assertThat(made.json()).isEqualTo(new MadePackage("Test", 585, 3_368).json());
    }
}
