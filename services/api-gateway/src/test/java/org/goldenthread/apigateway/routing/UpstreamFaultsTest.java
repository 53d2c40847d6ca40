package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.junit.jupiter.api.Test;

/** The path /v1/impatient leads to a service that gets one second. */
@GatewayTest
class UpstreamFaultsTest {

    @Test
    void saysThatAServiceIsDown() {
        HttpResponse<String> answer = Api.get("/v1/absent");

        assertThat(Api.problem(answer, "unavailable", 503).getString("detail"))
                .contains("absent", "Nothing was done")
                .doesNotContain("127.0.0.1");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void saysSoToWhoSendsABodyToo() {
        Api.problem(
                Api.send(Api.to("/v1/absent").POST(BodyPublishers.ofByteArray(new byte[3_000_000]))),
                "unavailable",
                503);
    }

    @Test
    void saysThatAServiceIsSlow() {
        Instant start = Instant.now();
        HttpResponse<String> answer = Api.get("/v1/impatient?do=silence");

        assertThat(Api.problem(answer, "upstream-timeout", 504).getString("detail"))
                .contains("qualification-tracking");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }

    @Test
    void waitsAsLongAsTheCallerAsksTheServiceTo() {
        assertThat(Api.get("/v1/impatient?do=late&ms=1500", "Prefer", "respond-async, wait=2")
                        .statusCode())
                .isEqualTo(200);
        Api.problem(Api.get("/v1/impatient?do=late&ms=1500"), "upstream-timeout", 504);
    }

    @Test
    void saysThatAServiceBrokeOff() {
        HttpResponse<String> answer = Api.get("/v1/impatient?do=break");

        Api.problem(answer, "bad-gateway", 502);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void neverLetsHalfAnAnswerPassForAWhole() {
        assertThatThrownBy(() -> Api.get("/v1/impatient?do=half")).hasRootCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> Api.get("/v1/impatient?do=stall")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void passesOnAnAnswerThatComesBeforeTheBodyIsSent() throws IOException {
        try (Socket socket = Api.connect()) {
            Api.write(
                    socket.getOutputStream(),
                    "POST /v1/impatient?do=early HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n"
                            + "x".repeat(1000));
            byte[] answer = new byte[4096];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void doesNotBlameTheServiceForASenderThatStops() throws IOException {
        try (Socket socket = Api.connect()) {
            Api.write(
                    socket.getOutputStream(),
                    "POST /v1/impatient HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n"
                            + "x".repeat(1000));
            assertThat(Api.readAll(socket.getInputStream()))
                    .startsWith("HTTP/1.1 408")
                    .contains("request-timeout");
        }
    }

    @Test
    void outlivesClientsThatLeave() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = Api.connect()) {
                Api.write(
                        socket.getOutputStream(),
                        "POST /v1/impatient HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n"
                                + "x".repeat(1000));
                socket.setSoLinger(true, 0);
            }
        }
        assertThat(Api.get("/v1/impatient").statusCode()).isEqualTo(200);
    }
}
