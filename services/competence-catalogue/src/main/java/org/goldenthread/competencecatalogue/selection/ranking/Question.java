package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of a job description as the index understands it: what it asks for, and what answers each part of that. */
final class Question {

    /** One thing asked for: a competence answers it by the best of these terms. */
    record Part(String asked, List<Answer> answers) {

        float most() {
            float most = 0;
            for (Answer answer : answers) {
                most = Math.max(most, answer.worth());
            }
            return most;
        }
    }

    /** @param worth what it adds to the score of a competence that has the term in full */
    record Answer(int term, Reason.Kind kind, float worth) {}

    private final CatalogueIndex index;
    private final Weights weights;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final Map<Integer, Float> explained = new HashMap<>();

    Question(String line, CatalogueIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
        Analysis analysis = index.language().analyse(line);
        Set<String> seen = new HashSet<>();
        boolean[] inPhrase = new boolean[analysis.words().size()];
        for (Thesaurus.Found term : analysis.terms()) {
            if (term.end() - term.start() > 1) {
                Arrays.fill(inPhrase, term.start(), term.end(), true);
                askFor(analysis.surface(term), term, seen);
            }
        }
        for (int i = 0; i < inPhrase.length; i++) {
            askFor(analysis.words().get(i), inPhrase[i] ? weights.inner() : 1, seen);
        }
        pair(analysis.words());
    }

    List<Part> parts() {
        return parts;
    }

    /** Words that stand beside each other in the line. */
    List<int[]> pairs() {
        return pairs;
    }

    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    /** The score of a competence that answers all of it. */
    float ideal() {
        float ideal = 0;
        for (Part part : parts) {
            ideal += part.most();
        }
        return ideal;
    }

    /** How far a competence that speaks of this speaks of what was asked: 1 for the words and their synonyms. */
    float explains(int term) {
        return explained.getOrDefault(term, 0f);
    }

    private void askFor(String phrase, Thesaurus.Found term, Set<String> seen) {
        if (seen.add(phrase)) {
            Map<Integer, Answer> answers = new HashMap<>();
            mean(answers, term, 1);
            keep(phrase, answers);
        }
    }

    private void askFor(Word word, float inner, Set<String> seen) {
        if (seen.add(word.stem())) {
            Map<Integer, Answer> answers = new HashMap<>();
            offer(answers, index.term(word.stem()), Reason.Kind.WORD, word.idiom() ? weights.idiom() : 1, 1);
            Thesaurus.@Nullable Found term = index.language().thesaurus().alone(word);
            if (term != null) {
                mean(answers, term, word.idiom() ? weights.idiomTerm() * inner : inner);
            }
            keep(word.surface(), answers);
            if (answers.isEmpty()) {
                unanswered.add(word.surface());
            }
        }
    }

    private void mean(Map<Integer, Answer> answers, Thesaurus.Found term, float share) {
        for (Thesaurus.Meaning meaning : term.meanings()) {
            float clear = meaning.weight() * share;
            offer(answers, meaning.concept(), Reason.Kind.SYNONYM, weights.synonym() * clear, 1);
            for (Thesaurus.Meaning near : index.language().thesaurus().related(meaning.concept())) {
                float nearness = clear * near.weight() * weights.related();
                offer(answers, near.concept(), Reason.Kind.RELATED, weights.synonym() * nearness, nearness);
            }
        }
    }

    private void offer(Map<Integer, Answer> answers, int term, Reason.Kind kind, float share, float explains) {
        if (index.count(term) > 0) {
            explained.merge(term, explains, Math::max);
            var answer = new Answer(term, kind, share * index.rarity(term));
            answers.merge(term, answer, (a, b) -> a.worth() >= b.worth() ? a : b);
        }
    }

    private void keep(String asked, Map<Integer, Answer> answers) {
        if (!answers.isEmpty()) {
            parts.add(new Part(asked, List.copyOf(answers.values())));
        }
    }

    private void pair(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            int one = index.term(words.get(i - 1).stem());
            int other = index.term(words.get(i).stem());
            if (one >= 0 && other >= 0 && one != other) {
                pairs.add(new int[] {one, other});
            }
        }
    }
}
