package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A line of a job description as the index understands it: what it asks for, and what may answer each part of that. */
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
    record Answer(int term, Kind kind, float worth) {}

    enum Kind {
        /** The word itself. */
        WORD,
        /** A word or phrase of the same meaning. */
        SYNONYM,
        /** Something near it. */
        RELATED
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final CatalogueIndex index;
    private final Weights weights;

    Question(String line, CatalogueIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
        Analysis analysis = index.language().analyse(line);
        Map<Integer, Thesaurus.Found> terms = new HashMap<>();
        analysis.terms().forEach(term -> terms.put(term.start(), term));
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < analysis.words().size(); i++) {
            Word word = analysis.words().get(i);
            Thesaurus.Found term = terms.get(i);
            boolean phrase = term != null && term.end() - term.start() > 1;
            if (phrase && seen.add(surface(analysis, term))) {
                add(surface(analysis, term), List.of(), term, weights.phrase());
            }
            if (seen.add(word.stem())) {
                add(word.surface(), List.of(word), phrase ? null : term, word.idiom() ? weights.idiom() : 1);
            }
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

    /** The score of a competence that answers all of it. */
    float ideal() {
        float ideal = 0;
        for (Part part : parts) {
            ideal += part.most();
        }
        return ideal;
    }

    private static String surface(Analysis analysis, Thesaurus.Found term) {
        return String.join(
                " ",
                analysis.words().subList(term.start(), term.end()).stream()
                        .map(Word::surface)
                        .toList());
    }

    private void add(
            String asked, List<Word> words, Thesaurus.@org.jspecify.annotations.Nullable Found term, float share) {
        Map<Integer, Answer> answers = new HashMap<>();
        for (Word word : words) {
            offer(answers, index.term(word.stem()), Kind.WORD, share);
        }
        if (term != null) {
            for (Thesaurus.Meaning meaning : term.meanings()) {
                float synonym = weights.synonym() * meaning.weight() * Math.max(share, weights.idiomTerm());
                offer(answers, meaning.concept(), Kind.SYNONYM, synonym);
                for (Thesaurus.Meaning near : index.language().thesaurus().related(meaning.concept())) {
                    offer(answers, near.concept(), Kind.RELATED, synonym * near.weight() * weights.related());
                }
            }
        }
        if (!answers.isEmpty()) {
            parts.add(new Part(asked, List.copyOf(answers.values())));
        }
    }

    private void offer(Map<Integer, Answer> answers, int term, Kind kind, float share) {
        if (index.count(term) > 0) {
            float worth = share * index.rarity(term);
            answers.merge(term, new Answer(term, kind, worth), (a, b) -> a.worth() >= b.worth() ? a : b);
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
