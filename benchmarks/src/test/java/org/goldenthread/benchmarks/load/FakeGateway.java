package org.goldenthread.benchmarks.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers as the platform does for one return, and keeps to the letter of its preconditions. */
final class FakeGateway implements AutoCloseable {

    private final HttpServer server;
    private final List<String> requests = new ArrayList<>();
    private String state = "NONE";
    private String outcome = "ACCEPTED";
    private int version;
    private int rows;
    private int workers;
    private int training;
    private int looks;

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> requests() {
        return requests;
    }

    void validatesTo(String state) {
        outcome = state;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/token")) {
            boolean known = body.contains("client_secret=demo-secret");
            answer(exchange, known ? 200 : 401, "{\"access_token\":\"t\"}");
        } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, path);
        } else {
            change(exchange, path, body);
        }
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/v1/returns")) {
            answer(exchange, 200, "{\"items\":[{\"id\":\"r1\"}]}");
        } else if (path.endsWith("/summary")) {
            answer(exchange, 200, "[{\"code\":\"worker-1280\",\"count\":3}]");
        } else {
            if (state.equals("VALIDATING") && ++looks > 1) {
                state = outcome;
            }
            answerReturn(exchange, 200);
        }
    }

    private void change(HttpExchange exchange, String path, String body) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        if (post && exchange.getRequestHeaders().getFirst("Idempotency-Key") == null) {
            answer(exchange, 400, "{}");
        } else if (path.equals("/v1/returns")) {
            boolean submitted = state.equals("SUBMITTED");
            state = submitted ? state : "DRAFT";
            answerReturn(exchange, submitted ? 409 : 201);
        } else if (!tag().equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            answer(exchange, 412, "{}");
        } else {
            version++;
            change(path, body);
            answerReturn(exchange, status(path));
        }
    }

    private void change(String path, String body) {
        rows = body.split("\r\n").length - 1;
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "workers" -> workers = rows;
            case "training" -> training = rows;
            case "validation" -> {
                state = "VALIDATING";
                looks = 0;
            }
            case "submission" -> state = "SUBMITTED";
            case "corrections" -> state = "DRAFT";
            default -> {}
        }
    }

    private static int status(String path) {
        return path.endsWith("validation") ? 202 : path.contains("/files/") ? 200 : 201;
    }

    private String tag() {
        return "\"" + version + "\"";
    }

    private void answerReturn(HttpExchange exchange, int status) throws IOException {
        if (status != 409) {
            exchange.getResponseHeaders().set("ETag", tag());
        }
        answer(
                exchange,
                status,
                "{\"id\":\"r1\",\"state\":\"%s\",\"counts\":{\"workers\":%d,\"training\":%d}}"
                        .formatted(state, workers, training));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
