package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.apigateway.Surroundings.CONNECTIONS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens, more often than there are connections to the service: in the end all of them can be used, and at once.
 *
 * <p>/v1/patient and /v1/impatient lead to the same service.
 */
@GatewayTest
@Timeout(30)
class UpstreamConnectionsTest {

    private static final String PART_OF_A_BODY = " HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\n\r\nxxxx";
    private static final String NO_BODY = " HTTP/1.1\r\nHost: x\r\n\r\n";

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> sockets = new ArrayList<>();

    TestService service;

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        service.release();
        callers.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"break", "half", "stall", "silence"})
    void comeBackWhenTheServiceFails(String fault) throws IOException {
        for (int i = 0; i <= CONNECTIONS; i++) {
            Api.raw("GET /v1/impatient?do=" + fault + " HTTP/1.1");
        }
        assertThatAllAreFree();
    }

    @ParameterizedTest
    @ValueSource(strings = {"break", "half", "stall", "silence"})
    void comeBackWhenTheServiceFailsWithTheBodyOnItsWay(String fault) throws IOException {
        for (int i = 0; i <= CONNECTIONS; i++) {
            firstLine(call("POST /v1/impatient?do=" + fault + PART_OF_A_BODY));
        }
        assertThatAllAreFree();
    }

    @Test
    void comeBackWhenTheSenderIsAnsweredBeforeItHasSentAll() throws IOException {
        for (int i = 0; i <= CONNECTIONS; i++) {
            assertThat(firstLine(call("POST /v1/patient?do=early" + PART_OF_A_BODY)))
                    .isEqualTo("HTTP/1.1 400");
        }
        assertThatAllAreFree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/patient" + PART_OF_A_BODY,
                "POST /v1/patient?do=hold" + PART_OF_A_BODY,
                "GET /v1/patient?do=silence" + NO_BODY,
            })
    void comeBackWhenTheCallerLeavesBeforeItsAnswer(String request) throws Exception {
        for (int i = 0; i <= CONNECTIONS; i++) {
            Socket caller = call(request);
            Thread.sleep(100);
            vanish(caller);
        }
        service.release();
        assertThatAllAreFree();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/patient?do=stall" + NO_BODY,
                "POST /v1/patient?do=stall" + PART_OF_A_BODY,
                "POST /v1/patient?do=early" + PART_OF_A_BODY,
                "GET /v1/patient?do=long&bytes=50000000" + NO_BODY,
            })
    void comeBackWhenTheCallerLeavesAmidItsAnswer(String request) throws IOException {
        for (int i = 0; i <= CONNECTIONS; i++) {
            Socket caller = call(request);
            firstLine(caller);
            vanish(caller);
        }
        assertThatAllAreFree();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/patient?do=silence" + NO_BODY, "POST /v1/patient" + PART_OF_A_BODY})
    void comeBackWhenTheCallerLeavesWhileItWaitsForOne(String request) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> slow = useAll();
        for (int i = 0; i <= CONNECTIONS; i++) {
            Socket caller = call(request);
            Thread.sleep(100);
            vanish(caller);
        }
        service.release();
        assertThat(slow).allSatisfy(each -> Api.told(each.join()));
        assertThatAllAreFree();
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        List<CompletableFuture<HttpResponse<String>>> slow = useAll();

        for (var request : List.of(
                Api.to("/v1/impatient"),
                Api.to("/v1/impatient").POST(BodyPublishers.ofString("hello")),
                Api.to("/v1/impatient?do=silence"),
                Api.to("/v1/impatient?do=hold"))) {
            HttpResponse<String> answer = Api.send(request);
            assertThat(Api.problem(answer, "unavailable", 503).getString("detail"))
                    .contains("has too much to do", "Nothing was done.");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }

        service.release();
        assertThat(slow).allSatisfy(each -> Api.told(each.join()));
        assertThatAllAreFree();
    }

    @Test
    void belongToNobodyWhoseAnswerIsComplete() throws Exception {
        // somewhere between these lengths an answer has left the service, but not us, when its reader leaves
        int unread = unreadBytes();
        for (int bytes = unread - 300_000; bytes < unread + 500_000; bytes += 50_000) {
            Socket reader = call("GET /v1/patient?do=long&bytes=" + bytes + NO_BODY);
            firstLine(reader);
            List<CompletableFuture<HttpResponse<String>>> next =
                    Stream.generate(this::hold).limit(CONNECTIONS).toList();
            await().until(() -> service.holds() >= CONNECTIONS - 1);
            Thread.sleep(50);
            vanish(reader);
            Thread.sleep(50);
            await().until(() -> {
                service.release();
                return next.stream().allMatch(CompletableFuture::isDone);
            });
            assertThat(next).as("after %d bytes", bytes).allSatisfy(each -> Api.told(each.join()));
        }
    }

    private void assertThatAllAreFree() {
        List<CompletableFuture<HttpResponse<String>>> all = useAll();
        service.release();
        assertThat(all).allSatisfy(each -> Api.told(each.join()));
    }

    /** As many requests as there are connections, all at the service. */
    private List<CompletableFuture<HttpResponse<String>>> useAll() {
        var all = Stream.generate(this::hold).limit(CONNECTIONS).toList();
        await().until(() -> service.holds() == CONNECTIONS);
        return all;
    }

    private CompletableFuture<HttpResponse<String>> hold() {
        return CompletableFuture.supplyAsync(() -> Api.get("/v1/patient?do=hold"), callers);
    }

    private Socket call(String request) throws IOException {
        Socket socket = Api.connect();
        sockets.add(socket);
        Api.write(socket.getOutputStream(), request);
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    /** How much can be sent on a connection whose reader reads nothing. */
    private static int unreadBytes() throws Exception {
        try (ServerSocketChannel server =
                        ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                SocketChannel sender = SocketChannel.open(server.getLocalAddress());
                SocketChannel reader = server.accept()) {
            sender.configureBlocking(false);
            int sent = 0;
            for (int idle = 0; idle < 20; idle++) {
                int now = sender.write(ByteBuffer.allocate(1 << 16));
                if (now > 0) {
                    sent += now;
                    idle = 0;
                } else {
                    Thread.sleep(5);
                }
            }
            assertThat(reader.isOpen()).isTrue();
            return sent;
        }
    }

    private static void vanish(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
