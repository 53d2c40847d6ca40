package org.goldenthread.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Speaks raw HTTP, because a client library would hide when the answer came and what became of the connection. */
@QuarkusTest
class BodyLimitTest {

    private static final int JSON_LIMIT = 100 * 1024;
    private static final int FILE_LIMIT = 200 * 1024;

    @TestHTTPResource("/")
    URI server;

    @Test
    void refusesByLengthBeforeTheBodyIsSent() throws IOException {
        assertRefused(
                answer("POST /workplaces", "application/json", "Content-Length: " + (JSON_LIMIT + 1), 0), JSON_LIMIT);
        assertRefused(
                answer("PUT /workplaces/1/file", "text/csv", "Content-Length: " + (FILE_LIMIT + 1), 0), FILE_LIMIT);
    }

    @Test
    void refusesAChunkedBodyAsSoonAsItPasses() throws IOException {
        assertRefused(
                answer("POST /workplaces", "application/json", "Transfer-Encoding: chunked", JSON_LIMIT + 1),
                JSON_LIMIT);
        assertRefused(
                answer("PUT /workplaces/1/file", "text/csv", "Transfer-Encoding: chunked", FILE_LIMIT + 1), FILE_LIMIT);
    }

    @Test
    void aPathMayHaveALimitOfItsOwn() throws IOException {
        int limit = 150 * 1024;
        assertRefused(answer("POST /packages", "application/json", "Content-Length: " + (limit + 1), 0), limit);
        assertThat(answer("POST /packages", "application/json", "Transfer-Encoding: chunked", limit - 1))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void takesBodiesUpToTheLimit() throws IOException {
        assertThat(answer("PUT /workplaces/1/file", "text/csv", "Transfer-Encoding: chunked", FILE_LIMIT - 1))
                .startsWith("HTTP/1.1 200")
                .endsWith(String.valueOf(FILE_LIMIT - 1));
    }

    private static void assertRefused(String answer, int limit) {
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("urn:golden-thread:problem:payload-too-large", "\"limit\":" + limit);
    }

    /** Sends one chunk, and its end only if it is within the limit: a refusal must not wait for it. */
    private String answer(String start, String type, String framing, int bytes) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String end = bytes < FILE_LIMIT ? "Connection: close\r\n" : "";
            write(
                    out,
                    start + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + framing + "\r\n" + end
                            + "\r\n");
            if (bytes > 0) {
                write(out, Integer.toHexString(bytes) + "\r\n" + "\"".repeat(1) + "x".repeat(bytes - 1) + "\r\n");
            }
            if (bytes > 0 && bytes < FILE_LIMIT) {
                write(out, "0\r\n\r\n");
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
