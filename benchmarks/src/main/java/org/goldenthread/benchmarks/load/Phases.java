package org.goldenthread.benchmarks.load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The seconds that each step of a run took, in order. */
public final class Phases {

    private static final double NANOS = 1e9;

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** A step that talks to a server. */
    public interface Step<T> {
        T run() throws IOException, InterruptedException;
    }

    public <T> T time(String phase, Step<T> step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        T result = step.run();
        seconds.merge(phase, (System.nanoTime() - start) / NANOS, Double::sum);
        return result;
    }

    public Map<String, Double> seconds() {
        return seconds;
    }

    public double total() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
