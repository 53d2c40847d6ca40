package org.goldenthread.benchmarks.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.benchmarks.load.LoadFailure;

/** The catalogue as one client sees it that asks for one thing after the other, never faster than the public door lets it. */
final class CaseServer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_MODIFIED = 304;
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final long nanosBetween;
    private long due = System.nanoTime();

    /** @param mostPerSecond requests */
    CaseServer(URI address, int mostPerSecond) {
        this.address = address;
        nanosBetween = Duration.ofSeconds(1).toNanos() / mostPerSecond;
    }

    /** @param tag empty where there is none */
    record Timed(double milliseconds, int bytes, String tag, int total) {}

    /** Reads a whole answer; where it fails or is not what is expected, nothing is measured. */
    Timed get(String path, String knownTag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT);
        if (!knownTag.isEmpty()) {
            request.header("If-None-Match", knownTag);
        }
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
        long start = System.nanoTime();
        due = start + nanosBetween;
        HttpResponse<byte[]> answer = send(request.build(), Set.of(knownTag.isEmpty() ? OK : NOT_MODIFIED));
        return new Timed(
                (System.nanoTime() - start) / NANOS_PER_MILLISECOND,
                answer.body().length,
                answer.headers().firstValue("ETag").orElse(""),
                Integer.parseInt(answer.headers().firstValue("X-Total-Count").orElse("0")));
    }

    /** Sends a package and waits until it is stored, or was there already. */
    JsonNode take(byte[] zipped, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/framework-imports"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(zipped))
                .build();
        return JSON.readTree(send(request, Set.of(OK, CREATED)).body());
    }

    static byte[] zipped(byte[] json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        }
        return bytes.toByteArray();
    }

    private HttpResponse<byte[]> send(HttpRequest request, Set<Integer> expected)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(request, BodyHandlers.ofByteArray());
        } catch (ConnectException e) {
            throw new LoadFailure("Nothing answers at " + request.uri()
                    + ". Start the platform with ./run, or give other addresses.");
        }
        if (!expected.contains(answer.statusCode())) {
            throw new LoadFailure("%s %s was answered with %d and not with %s:%n%s"
                    .formatted(
                            request.method(),
                            request.uri(),
                            answer.statusCode(),
                            expected,
                            new String(answer.body(), UTF_8)));
        }
        return answer;
    }
}
