package org.goldenthread.rules.completeness;

import java.util.EnumMap;
import java.util.Map;
import org.goldenthread.rules.worker.WorkerAnswer;

/**
 * What a collection asks for.
 *
 * @param percents of how many workers in a hundred each answer has to be recorded
 * @param notKnownCounts whether "not known" is as good as an answer
 */
public record Thresholds(Map<WorkerAnswer, Integer> percents, boolean notKnownCounts) {

    private static final int ALL = 100;
    private static final int MOST = 90;

    /** @throws IllegalArgumentException naming an answer that has no percentage, or one that is none */
    public Thresholds {
        for (WorkerAnswer answer : WorkerAnswer.values()) {
            Integer percent = percents.get(answer);
            if (percent == null || percent < 0 || percent > ALL) {
                throw new IllegalArgumentException("the threshold of " + answer + " is not a percentage: " + percent);
            }
        }
        percents = Map.copyOf(percents);
    }

    /**
     * Id, job role and contract of all staff, everything else of 90 %. Not known does not count: a return of nothing else
     * would be complete and tell nobody anything.
     */
    public static Thresholds standard() {
        Map<WorkerAnswer, Integer> percents = new EnumMap<>(WorkerAnswer.class);
        for (WorkerAnswer answer : WorkerAnswer.values()) {
            percents.put(
                    answer,
                    switch (answer) {
                        case ID, JOB_ROLE, CONTRACT -> ALL;
                        default -> MOST;
                    });
        }
        return new Thresholds(percents, false);
    }

    /** The same but for one answer. */
    public Thresholds with(WorkerAnswer answer, int percent) {
        Map<WorkerAnswer, Integer> changed = new EnumMap<>(percents);
        changed.put(answer, percent);
        return new Thresholds(changed, notKnownCounts);
    }

    /** The same where "not known" is as good as an answer, as it is in the national reports. */
    public Thresholds countingNotKnown() {
        return new Thresholds(percents, true);
    }

    int percent(WorkerAnswer answer) {
        Integer percent = percents.get(answer);
        return percent == null ? ALL : percent;
    }
}
