package org.goldenthread.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks raw HTTP, because a client library sends no such request. */
@QuarkusTest
class RawRequestTest {

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n"})
    void asksForTheHost(String host) throws IOException {
        assertThat(answer("GET /workplaces HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:golden-thread:problem:invalid-request", "\"parameter\":\"Host\"");
    }

    /** docs/problems.md tells of these: when they get a body one day, it has to say so. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /workplaces?x=%zz HTTP/1.1", "GET /work\0 HTTP/1.1", "GET /work places HTTP/1.1"})
    void answersWhatIsNoRequestWithABareStatus(String start) throws IOException {
        assertThat(answer(start + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 400 Bad Request")
                .containsIgnoringCase("content-length: 0");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
