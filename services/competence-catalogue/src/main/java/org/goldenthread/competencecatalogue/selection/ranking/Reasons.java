package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why competences answer a line, from the same parts as the score. */
public final class Reasons {

    private static final int MOST = 6;

    private final CatalogueIndex index;
    private final Question question;

    public Reasons(CatalogueIndex index, Weights weights, String line) {
        this.index = index;
        this.question = new Question(line, index, weights);
    }

    /** Those that count most come first. */
    public List<Reason> of(String statement) {
        Map<Integer, String> terms = terms(statement);
        List<Reason> reasons = new ArrayList<>();
        for (Question.Part part : question.parts()) {
            Reason best = best(part, terms);
            if (best != null) {
                reasons.add(best);
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::worth).reversed());
        return List.copyOf(reasons.subList(0, Math.min(MOST, reasons.size())));
    }

    /** Words of the line that no competence speaks of. */
    public List<String> unanswered() {
        return question.unanswered();
    }

    private static @Nullable Reason best(Question.Part part, Map<Integer, String> terms) {
        Reason best = null;
        for (Question.Answer answer : part.answers()) {
            String found = terms.get(answer.term());
            if (found != null && (best == null || answer.worth() > best.worth())) {
                best = new Reason(part.asked(), found, answer.kind(), answer.worth());
            }
        }
        return best;
    }

    private Map<Integer, String> terms(String statement) {
        Analysis analysis = index.language().analyse(statement);
        Map<Integer, String> terms = new HashMap<>();
        for (Word word : analysis.words()) {
            terms.putIfAbsent(index.term(word.stem()), word.surface());
        }
        for (Thesaurus.Found term : analysis.terms()) {
            term.meanings().forEach(meaning -> terms.putIfAbsent(meaning.concept(), analysis.surface(term)));
        }
        return terms;
    }
}
