package org.goldenthread.benchmarks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Keeps courses as the platform does: by reference, and the same again changes nothing. */
final class FakeCatalogue implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, JsonNode> courses = new HashMap<>();
    private final Map<String, Integer> requests = new HashMap<>();
    private boolean refuses;

    FakeCatalogue() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized Map<String, JsonNode> courses() {
        return Map.copyOf(courses);
    }

    synchronized int requests(String path) {
        return requests.getOrDefault(path, 0);
    }

    void refusesCourses() {
        refuses = true;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.merge(path, 1, Integer::sum);
        JsonNode body = exchange.getRequestMethod().equals("GET") || path.equals("/token")
                ? JSON.createObjectNode()
                : JSON.readTree(exchange.getRequestBody());
        String answer = switch (path) {
            case "/token" -> "{\"access_token\":\"t\"}";
            case "/v1/competences" -> "{\"items\":[{\"id\":\"c1\"},{\"id\":\"c2\"}],\"next\":null}";
            case "/v1/qualifications" -> "{\"items\":[{\"number\":\"603/2681/5\"}],\"next\":null}";
            case "/v1/providers/TP-001/courses/batch" -> keep(body.path("courses"));
            default -> "{}";
        };
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String keep(JsonNode items) {
        int created = 0;
        int unchanged = 0;
        for (JsonNode item : items) {
            JsonNode before = courses.put(item.path("reference").asText(), item.path("course"));
            created += before == null ? 1 : 0;
            unchanged += item.path("course").equals(before) ? 1 : 0;
        }
        return """
                {"counts":{"created":%d,"updated":%d,"unchanged":%d,"refused":%d},"items":[{"errors":[{"code":"COURSE_X"}]}]}""".formatted(created, items.size() - created - unchanged, unchanged, refuses ? 1 : 0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
