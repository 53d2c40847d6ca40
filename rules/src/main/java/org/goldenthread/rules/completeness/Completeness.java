package org.goldenthread.rules.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.worker.AnswerReader;
import org.goldenthread.rules.worker.WorkerAnswer;
import org.goldenthread.rules.worker.WorkerAnswer.Recorded;

/**
 * Counts what the records of workers answer, one record after the other. Memory grows with the workplaces only. Not thread-safe.
 *
 * <p>What counts is the record that a return leads to: a row that keeps what is on record (NOCHANGE, UNCHECKED, or left out of a
 * file that is merged) is counted by the cells on record, so the caller hands those over. A row that deletes does not count.
 */
public final class Completeness {

    private static final WorkerAnswer[] ANSWERS = WorkerAnswer.values();

    private final AnswerReader reader;
    private final Map<String, Counts> byWorkplace = new LinkedHashMap<>();

    /** @param today the day on which ages are counted, as in the validation */
    public Completeness(CodeLists codeLists, LocalDate today) {
        reader = new AnswerReader(codeLists, today);
    }

    /**
     * Counts a worker's record.
     *
     * @param workplace LOCALESTID of the workplace where the worker is after the return
     * @param cellOfColumn what the record has in a national column, for example {@code GENDER}; "" where it is blank
     */
    public void add(String workplace, UnaryOperator<String> cellOfColumn) {
        reader.read(cellOfColumn);
        if (reader.isDeleted()) {
            return;
        }
        Counts counts = byWorkplace.computeIfAbsent(workplace, reference -> new Counts());
        counts.workers++;
        for (int i = 0; i < ANSWERS.length; i++) {
            Recorded recorded = reader.recorded(ANSWERS[i]);
            counts.known[i] += recorded == Recorded.KNOWN ? 1 : 0;
            counts.notKnown[i] += recorded == Recorded.NOT_KNOWN ? 1 : 0;
        }
    }

    public CompletenessReport against(Thresholds thresholds) {
        Counts whole = new Counts();
        List<CompletenessReport.Workplace> workplaces = new ArrayList<>();
        byWorkplace.forEach((reference, counts) -> {
            whole.add(counts);
            workplaces.add(new CompletenessReport.Workplace(reference, counts.against(thresholds)));
        });
        return new CompletenessReport(whole.against(thresholds), workplaces);
    }

    private static final class Counts {

        private int workers;
        private final int[] known = new int[ANSWERS.length];
        private final int[] notKnown = new int[ANSWERS.length];

        private void add(Counts other) {
            workers += other.workers;
            for (int i = 0; i < ANSWERS.length; i++) {
                known[i] += other.known[i];
                notKnown[i] += other.notKnown[i];
            }
        }

        private List<AnswerCompleteness> against(Thresholds thresholds) {
            List<AnswerCompleteness> answers = new ArrayList<>();
            for (int i = 0; i < ANSWERS.length; i++) {
                answers.add(AnswerCompleteness.of(ANSWERS[i], known[i], notKnown[i], workers, thresholds));
            }
            return answers;
        }
    }
}
