package org.goldenthread.qualificationtracking.validation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.rules.completeness.AnswerCompleteness;
import org.goldenthread.rules.completeness.CompletenessReport;
import org.jspecify.annotations.Nullable;

/**
 * How complete the workers' records of a return are.
 *
 * @param met whether every threshold is met over all workers
 */
record CompletenessResponse(boolean met, List<RecordedAnswer> answers) {

    /**
     * One answer that is asked of every worker's record.
     *
     * @param answer for example birthDate
     * @param columns the columns that hold it
     * @param complete of how many workers it is recorded
     * @param notKnown of how many the record says "not known", which is no answer
     * @param percent complete of workers, to one decimal; null where there are none
     * @param threshold the percentage that the collection asks for
     */
    record RecordedAnswer(
            String answer,
            List<String> columns,
            long complete,
            long notKnown,
            long workers,
            @Schema(nullable = true) @Nullable Double percent,
            int threshold,
            boolean met) {

        static RecordedAnswer from(AnswerCompleteness counted) {
            return new RecordedAnswer(
                    counted.answer().text(),
                    counted.answer().columns(),
                    counted.complete(),
                    counted.notKnown(),
                    counted.workers(),
                    percent(counted.share()),
                    counted.threshold(),
                    counted.met());
        }

        /** Rounded down: 89.96 % is not 90. */
        private static @Nullable Double percent(@Schema(nullable = true) @Nullable Double share) {
            return share == null ? null : Double.valueOf(Math.floor(share * 1000) / 10);
        }
    }

    /** The same for one workplace. */
    record WorkplaceCompleteness(String workplace, List<RecordedAnswer> answers) {

        static WorkplaceCompleteness from(CompletenessReport.Workplace counted) {
            return new WorkplaceCompleteness(
                    counted.reference(),
                    counted.answers().stream().map(RecordedAnswer::from).toList());
        }
    }
}
