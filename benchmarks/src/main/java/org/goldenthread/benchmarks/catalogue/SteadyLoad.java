package org.goldenthread.benchmarks.catalogue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests sent at their time, whether those before are answered or not. A time counts from when the request should have been sent, so that waiting behind slow ones is
 * counted too.
 */
final class SteadyLoad {

    private static final double NANOS_PER_SECOND = 1e9;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, Long> slowest = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    SteadyLoad(URI address) {
        this.address = address;
    }

    void run(SearchMix mix, int perSecond, int seconds) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = start + (long) (i * NANOS_PER_SECOND / perSecond);
            SearchRequest request = mix.next();
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            sent.add(send(request, due));
        }
        sent.forEach(CompletableFuture::join);
    }

    private CompletableFuture<?> send(SearchRequest request, long due) {
        var http1 = HttpRequest.newBuilder(address.resolve(request.path()))
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.sendAsync(http1, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
            long took = System.nanoTime() - due;
            if (failure != null || answer.statusCode() != 200) {
                failures.incrementAndGet();
                System.err.println(request.path() + " "
                        + (failure == null
                                ? new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)
                                : failure));
            }
            nanos.computeIfAbsent(request.kind(), kind -> new ConcurrentLinkedQueue<>())
                    .add(took);
            slowest.merge(request.path(), took, Math::max);
            return took;
        });
    }

    int failures() {
        return failures.get();
    }

    /** Milliseconds by kind of request, sorted; all of them under the empty kind. */
    Map<String, double[]> milliseconds() {
        Map<String, double[]> byKind = new TreeMap<>();
        nanos.forEach((kind, times) -> byKind.put(kind, sorted(times)));
        List<Long> all = new ArrayList<>();
        nanos.values().forEach(all::addAll);
        byKind.put("", sorted(all));
        return byKind;
    }

    private static double[] sorted(Iterable<Long> nanos) {
        List<Double> millis = new ArrayList<>();
        nanos.forEach(one -> millis.add(one / 1e6));
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The paths that took longest, the slowest first. */
    List<String> slowest(int number) {
        return slowest.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(number)
                .map(entry -> "%.1f ms %s".formatted(entry.getValue() / 1e6, entry.getKey()))
                .toList();
    }
}
