package org.goldenthread.standalone.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request to be made.
 *
 * @param path with its query, from the root of the API
 */
public record Call(String method, String path, Map<String, String> headers, BodyPublisher body) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Call get(String path) {
        return new Call("GET", path, Map.of(), BodyPublishers.noBody());
    }

    public static Call put(String path) {
        return new Call("PUT", path, Map.of(), BodyPublishers.noBody());
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    /** A POST with an idempotency key of its own. */
    public static Call post(String path) {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return new Call("POST", path, Map.of(), BodyPublishers.noBody())
                .header("Idempotency-Key", HexFormat.of().formatHex(key));
    }

    public Call header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Call(method, path, Map.copyOf(all), body);
    }

    public Call ifMatch(String tag) {
        return header("If-Match", tag);
    }

    /** The body as JSON. */
    public Call json(Object value) {
        try {
            return body("application/json", Answer.JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + value, e);
        }
    }

    public Call csv(byte[] rows) {
        return body("text/csv", rows);
    }

    public Call body(String type, byte[] bytes) {
        return new Call(method, path, headers, BodyPublishers.ofByteArray(bytes)).header("Content-Type", type);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
