package org.goldenthread.rules.completeness;

import java.util.List;

/**
 * How complete the workers' records are.
 *
 * @param whole each answer over all workers, in the order of {@link org.goldenthread.rules.worker.WorkerAnswer}
 * @param workplaces the same for each workplace that has workers, in the order in which they came
 */
public record CompletenessReport(List<AnswerCompleteness> whole, List<Workplace> workplaces) {

    /**
     * The answers of the workers of one workplace.
     *
     * @param reference LOCALESTID
     */
    public record Workplace(String reference, List<AnswerCompleteness> answers) {}

    /** Whether every threshold is met over all workers; that a single workplace falls short does not count. */
    public boolean met() {
        return whole.stream().allMatch(AnswerCompleteness::met);
    }
}
