package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.goldenthread.apigateway.TestService;
import org.junit.jupiter.api.Test;

/** Speaks raw HTTP, to see when an answer comes and what is read until then. */
@GatewayTest
class BodyLimitTest {

    private static final int LIMIT = 100 * 1024;
    private static final int MEGABYTE = 1 << 20;

    TestIssuer issuer;
    TestService service;

    @Test
    void refusesByLengthBeforeAnythingIsRead() throws IOException {
        assertThat(Api.raw("POST /v1/impatient HTTP/1.1", "Content-Length: " + (LIMIT + 1), "Content-Type: text/csv"))
                .startsWith("HTTP/1.1 413")
                .contains("payload-too-large", "\"limit\":" + LIMIT)
                .containsIgnoringCase("ratelimit-policy");
    }

    @Test
    void refusesWhenTheClientAsksWhetherToGoOn() throws IOException {
        assertThat(Api.raw("POST /v1/impatient HTTP/1.1", "Content-Length: " + (LIMIT + 1), "Expect: 100-continue"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void letsTheClientGoOnThatMay() throws IOException {
        try (Socket socket = Api.connect()) {
            Api.write(
                    socket.getOutputStream(),
                    "POST /v1/impatient HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
            byte[] interim = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            assertThat(new String(interim, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 100");
            Api.write(socket.getOutputStream(), "hello");
            assertThat(Api.readAll(socket.getInputStream())).contains("HTTP/1.1 200", "\"bytes\":5");
        }
    }

    @Test
    void refusesAChunkedBodyAsSoonAsItPasses() throws IOException {
        try (Socket socket = Api.connect()) {
            OutputStream out = socket.getOutputStream();
            Api.write(out, "POST /v1/impatient HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            Api.write(out, Integer.toHexString(LIMIT) + "\r\n" + "x".repeat(LIMIT) + "\r\n");
            Api.write(out, "1\r\nx\r\n");
            assertThat(Api.readAll(socket.getInputStream()))
                    .startsWith("HTTP/1.1 413")
                    .contains("\"limit\":" + LIMIT);
        }
    }

    @Test
    void takesAChunkedBodyUpToTheLimit() throws IOException {
        try (Socket socket = Api.connect()) {
            OutputStream out = socket.getOutputStream();
            Api.write(
                    out,
                    "POST /v1/impatient HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
            Api.write(out, Integer.toHexString(LIMIT) + "\r\n" + "x".repeat(LIMIT) + "\r\n0\r\n\r\n");
            assertThat(Api.readAll(socket.getInputStream()))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"bytes\":" + LIMIT);
        }
    }

    @Test
    void givesJsonALowerLimitThanFiles() throws IOException {
        String token = "Authorization: Bearer " + issuer.token("someone", "returns:write");
        String length = "Content-Length: " + (5 * MEGABYTE + 1);

        assertThat(Api.raw("POST /v1/returns HTTP/1.1", token, length, "Content-Type: application/json"))
                .startsWith("HTTP/1.1 413");
        assertThat(Api.raw("POST /v1/jobs HTTP/1.1", token, length, "Content-Type: text/csv"))
                .startsWith("HTTP/1.1 413");
        assertThat(Api.raw(
                        "PUT /v1/returns/1/files/workers HTTP/1.1",
                        token,
                        "Content-Length: 209715201",
                        "Content-Type: text/csv"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void streamsALargeFileAtThePaceOfTheService() throws Exception {
        byte[] part = new byte[MEGABYTE];
        new Random(1).nextBytes(part);
        int parts = 150;
        AtomicLong written = new AtomicLong();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Socket socket = Api.connect()) {
            OutputStream out = socket.getOutputStream();
            Api.write(
                    out,
                    "PUT /v1/returns/1/files/workers?do=hold HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/csv\r\n"
                            + "Authorization: Bearer " + issuer.token("someone", "returns:write")
                            + "\r\nContent-Length: "
                            + (long) parts * MEGABYTE + "\r\n\r\n");
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                try {
                    for (int i = 0; i < parts; i++) {
                        out.write(part);
                        digest.update(part);
                        written.addAndGet(part.length);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(1500);
            assertThat(written.get())
                    .as("taken from the sender while the service reads nothing")
                    .isLessThan(20L * MEGABYTE);

            service.release();
            String answer = Api.readAll(socket.getInputStream());
            writer.join();
            JsonObject told = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n")));
            assertThat(told.getLong("bytes")).isEqualTo((long) parts * MEGABYTE);
            assertThat(told.getString("sha256")).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        }
    }
}
