package org.goldenthread.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** The gateway as one client sees it: with a token, the entity tag of what it works on, and a new key for each creation. */
public final class Gateway {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final int KEY_BYTES = 16;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SecureRandom random = new SecureRandom();
    private final URI gateway;
    private String token = "";
    private String etag = "";

    public Gateway(URI gateway) {
        this.gateway = gateway;
    }

    /** Gets a token by client credentials; it is sent with every request from now on. */
    public void logIn(URI tokens, String client, String secret) throws IOException, InterruptedException {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        Answer answer = send(request, Set.of(200));
        token = answer.text("access_token");
    }

    String token() {
        return token;
    }

    /** Forgets the entity tag: what follows is about something else. */
    public void startAfresh() {
        etag = "";
    }

    public Answer get(String path, int... expected) throws IOException, InterruptedException {
        return send(request(path).GET().build(), statuses(expected));
    }

    /** Fetches a file, as long as it is. */
    public String download(String path, String type) throws IOException, InterruptedException {
        HttpRequest request = request(path).setHeader("Accept", type).GET().build();
        return received(request, Set.of(200)).body();
    }

    /** Sends a file to what was last answered with. */
    public Answer put(String path, String type, String file, int... expected) throws IOException, InterruptedException {
        return send(
                changing(path)
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofString(file))
                        .build(),
                statuses(expected));
    }

    /** Sends a file to the return that was last answered with. */
    public Answer put(String path, Path file, int... expected) throws IOException, InterruptedException {
        return send(
                changing(path)
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofFile(file))
                        .build(),
                statuses(expected));
    }

    public Answer put(String path, String json, int... expected) throws IOException, InterruptedException {
        return send(
                changing(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                statuses(expected));
    }

    public Answer post(String path, String json, int... expected) throws IOException, InterruptedException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return send(
                changing(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", HexFormat.of().formatHex(key))
                        .header("Prefer", "wait=30")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                statuses(expected));
    }

    private HttpRequest.Builder changing(String path) {
        HttpRequest.Builder request = request(path);
        return etag.isEmpty() ? request : request.header("If-Match", etag);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest request, Set<Integer> expected) throws IOException, InterruptedException {
        HttpResponse<String> response = received(request, expected);
        return new Answer(response.statusCode(), json(response.body()));
    }

    private HttpResponse<String> received(HttpRequest request, Set<Integer> expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new LoadFailure("Nothing answers at " + request.uri()
                    + ". Start the platform with ./run, or give other addresses.");
        }
        if (!expected.contains(response.statusCode())) {
            throw new LoadFailure("%s %s was answered with %d and not with %s:%n%s"
                    .formatted(request.method(), request.uri(), response.statusCode(), expected, response.body()));
        }
        response.headers().firstValue("ETag").ifPresent(tag -> etag = tag);
        return response;
    }

    private static JsonNode json(String body) throws IOException {
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Set<Integer> statuses(int... statuses) {
        return Arrays.stream(statuses).boxed().collect(Collectors.toSet());
    }
}
