package org.goldenthread.qualificationtracking.jobs;

import java.util.concurrent.atomic.AtomicReference;

/** How far a running job is. Told as often as the work likes; written with the lease every few seconds. */
public final class JobProgress {

    /** A point in the work. */
    record Point(String phase, long done, long total) {}

    private final AtomicReference<Point> point = new AtomicReference<>(new Point("starting", 0, 0));
    private volatile boolean lost;

    public void phase(String phase, long total) {
        point.set(new Point(phase, 0, total));
        stopIfLost();
    }

    public void done(long done) {
        Point now = point.get();
        point.set(new Point(now.phase(), done, now.total()));
        stopIfLost();
    }

    private void stopIfLost() {
        if (lost) {
            throw new JobLostException();
        }
    }

    Point point() {
        return point.get();
    }

    void lose() {
        lost = true;
    }
}
