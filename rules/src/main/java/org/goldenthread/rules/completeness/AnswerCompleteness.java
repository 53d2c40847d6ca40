package org.goldenthread.rules.completeness;

import org.goldenthread.rules.worker.WorkerAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Of how many workers an answer is recorded.
 *
 * @param complete of how many it is, as the collection counts
 * @param notKnown of how many the record says "not known", whether that counts or not
 * @param workers of how many it is asked
 * @param threshold the percentage that the collection asks for
 * @param met whether {@code complete} comes up to it, exactly or above; true where there is nobody
 */
public record AnswerCompleteness(
        WorkerAnswer answer, long complete, long notKnown, long workers, int threshold, boolean met) {

    private static final int WHOLE = 100;

    static AnswerCompleteness of(WorkerAnswer answer, long known, long notKnown, long workers, Thresholds thresholds) {
        long complete = thresholds.notKnownCounts() ? known + notKnown : known;
        int threshold = thresholds.percent(answer);
        return new AnswerCompleteness(
                answer, complete, notKnown, workers, threshold, complete * WHOLE >= threshold * workers);
    }

    /** From 0 to 1, null where there is nobody. */
    public @Nullable Double share() {
        return workers == 0 ? null : (double) complete / workers;
    }
}
