package org.goldenthread.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.Probe;

/**
 * All that runs, in the order in which it was started. Stopping goes the other way round, whoever asks for it: the end
 * of the main job, a part that died, or a signal while a start is still under way.
 */
final class Stack {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    /** For each stage; the four that there are stay within the fifteen seconds that a stop may take. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Console console;
    private final Deque<List<Part>> stages = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean stopping;

    Stack(Console console) {
        this.console = console;
    }

    /**
     * One part about to start.
     *
     * @param label  its name and version
     * @param atMost how long it may take to be ready
     * @param tells  what to say once it is ready, such as its address
     */
    record Starting(String label, Supplier<Part> part, Probe probe, Duration atMost, String tells) {}

    /** One part on its way. */
    record Started(Starting as, Part part, long since) {
        Duration waited() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    /** Starts parts that may be stopped together: one stage. */
    synchronized List<Started> launch(List<Starting> parts) {
        if (stopping) {
            throw new LaunchException("Stopped while starting.");
        }
        var stage = new ArrayList<Part>();
        stages.push(stage);
        var started = new ArrayList<Started>();
        for (Starting starting : parts) {
            long now = System.nanoTime();
            Part part = starting.part().get();
            stage.add(part);
            started.add(new Started(starting, part, now));
        }
        return started;
    }

    /** Returns when all of them are ready, with a line for each. */
    void await(List<Started> parts) throws InterruptedException {
        var waiting = new ArrayList<>(parts);
        long lastLine = System.nanoTime();
        while (!waiting.isEmpty()) {
            requireAllAlive();
            for (Started started : List.copyOf(waiting)) {
                if (started.as().probe().isReady()) {
                    waiting.remove(started);
                    console.took(
                            started.as().label(), started.waited(), started.as().tells());
                    lastLine = System.nanoTime();
                } else if (started.waited().compareTo(started.as().atMost()) > 0) {
                    throw new LaunchException(started.as().label() + " was not ready within "
                            + started.as().atMost().toSeconds() + " s; its log is "
                            + started.part().log() + ".");
                }
            }
            if (System.nanoTime() - lastLine > HEARTBEAT.toNanos()) {
                waiting.forEach(late -> console.took(late.as().label(), late.waited(), "… starting"));
                lastLine = System.nanoTime();
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Waits while {@code busy}, and no longer than all parts live: their death is an exception. */
    void watchWhile(BooleanSupplier busy) throws InterruptedException {
        while (busy.getAsBoolean()) {
            requireAllAlive();
            Thread.sleep(PAUSE);
        }
    }

    /** Stops everything, the last stage first; a second caller waits until the first one is done. */
    void stop() throws InterruptedException {
        if (isFirstToStop()) {
            long start = System.nanoTime();
            for (List<Part> stage : stages) {
                stop(stage);
            }
            if (!stages.isEmpty()) {
                console.took("Stopped", Duration.ofNanos(System.nanoTime() - start), "nothing is left running");
            }
            stopped.countDown();
        }
        stopped.await();
    }

    private static void stop(List<Part> stage) throws InterruptedException {
        stage.forEach(Part::requestStop);
        long deadline = System.nanoTime() + GRACE.toNanos();
        for (Part part : stage) {
            part.awaitStop(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized boolean isFirstToStop() {
        boolean first = !stopping;
        stopping = true;
        return first;
    }

    private synchronized void requireAllAlive() {
        if (stopping) {
            throw new LaunchException("Stopped by a signal.");
        }
        for (List<Part> stage : stages) {
            for (Part part : stage) {
                if (!part.isAlive()) {
                    throw new LaunchException(part.name() + " " + part.ending() + "; its log is " + part.log() + ".");
                }
            }
        }
    }
}
