package org.goldenthread.qualificationtracking.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.goldenthread.problem.Problems;
import org.goldenthread.qualificationtracking.statistics.disclosure.DisclosurePolicy;
import org.goldenthread.web.ETag;

/** Answers queries. */
@ApplicationScoped
class Statistics {

    private final DataSets dataSets;
    private final Areas areas;
    private final Counts counts;
    private final DisclosurePolicy policy;

    Statistics(DataSets dataSets, Areas areas, Counts counts, StatisticsConfig config) {
        this.dataSets = dataSets;
        this.areas = areas;
        this.counts = counts;
        this.policy = new DisclosurePolicy(config.minimumCount(), config.minimumInterval());
    }

    DataSet dataSet(String id) {
        return dataSets.find(id).orElseThrow(() -> Problems.NOT_FOUND.with("There is no data set with this id."));
    }

    List<DataSet> dataSets() {
        return dataSets.all();
    }

    /** Periods there are statistics for, newest first. */
    List<String> periods() {
        return counts.periodsWithFigures();
    }

    DisclosurePolicy policy() {
        return policy;
    }

    /** @param parameters as they came, by name */
    Question question(String dataSet, Map<String, List<String>> parameters) {
        return Question.of(dataSet(dataSet), parameters, counts.periods(), areas);
    }

    /** The tag of the answer that would be given now. */
    String tag(Question question) {
        return ETag.of("%s-%s-%d-%d.%d-%s"
                .formatted(
                        question.dataSet().id(),
                        question.period(),
                        counts.version(question.period()),
                        policy.minimumCount(),
                        policy.minimumInterval(),
                        Integer.toHexString(
                                List.of(question.filters(), names(question)).hashCode())));
    }

    Answer answer(Question question) {
        var read = counts.read(question);
        return Answer.of(question, ProtectedTable.of(question.by(), read.groups(), policy), policy);
    }

    private static List<String> names(Question question) {
        return question.by().stream().map(Breakdown::name).toList();
    }
}
