package org.goldenthread.benchmarks.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.goldenthread.benchmarks.load.Answer;
import org.goldenthread.benchmarks.load.Gateway;
import org.goldenthread.benchmarks.load.LoadFailure;

/** One synchronisation: connections take the batches that are left, one after the other, until all are sent. */
final class SyncRun {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GeneratedCourses generated;
    private final String provider;
    private final int courses;
    private final int batch;
    private final AtomicInteger next = new AtomicInteger();
    private Tally tally = new Tally(0, 0, 0);
    private long bytes;
    private double slowest;

    /** What became of the courses. */
    record Tally(int created, int updated, int unchanged) {

        @Override
        public String toString() {
            return "%d created, %d updated, %d unchanged".formatted(created, updated, unchanged);
        }
    }

    /** Makes a connection with a token of its own. */
    interface Connecting {
        Gateway open() throws IOException, InterruptedException;
    }

    SyncRun(GeneratedCourses generated, String provider, int courses, int batch) {
        this.generated = generated;
        this.provider = provider;
        this.courses = courses;
        this.batch = batch;
    }

    Tally tally() {
        return tally;
    }

    long bytes() {
        return bytes;
    }

    double slowest() {
        return slowest;
    }

    List<Gateway> connect(int number, Connecting connecting) throws IOException, InterruptedException {
        List<Gateway> connections = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            connections.add(connecting.open());
        }
        return connections;
    }

    void send(List<Gateway> connections) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (Gateway connection : connections) {
                all.add(threads.submit(() -> {
                    sendWhatIsLeft(connection);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof LoadFailure failure
                    ? failure
                    : new LoadFailure("A connection broke: " + failed.getCause());
        }
    }

    private void sendWhatIsLeft(Gateway connection) throws IOException, InterruptedException {
        for (int from = next.getAndAdd(batch); from < courses; from = next.getAndAdd(batch)) {
            String body = body(from, Math.min(courses, from + batch));
            long start = System.nanoTime();
            connection.startAfresh();
            Answer answer = connection.post("/v1/providers/" + provider + "/courses/batch", body, 200);
            take(answer, body.getBytes(StandardCharsets.UTF_8).length, (System.nanoTime() - start) / 1e9);
        }
    }

    private String body(int from, int to) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                "courses",
                IntStream.range(from, to)
                        .mapToObj(number ->
                                Map.of("reference", generated.reference(number), "course", generated.course(number)))
                        .toList()));
    }

    private synchronized void take(Answer answer, int sent, double seconds) {
        if (answer.count("refused") != 0) {
            throw new LoadFailure("Courses were refused, the first with: " + firstErrors(answer.body()));
        }
        tally = new Tally(
                tally.created + answer.count("created"),
                tally.updated + answer.count("updated"),
                tally.unchanged + answer.count("unchanged"));
        bytes += sent;
        slowest = Math.max(slowest, seconds);
    }

    private static JsonNode firstErrors(JsonNode body) {
        for (JsonNode item : body.path("items")) {
            if (!item.path("errors").isEmpty()) {
                return item.path("errors");
            }
        }
        return body;
    }
}
