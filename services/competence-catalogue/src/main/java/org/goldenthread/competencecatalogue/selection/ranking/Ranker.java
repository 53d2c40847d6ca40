package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Ranks the competences of an index for lines of text. For one request: it keeps its scratch space from line to line. */
public final class Ranker {

    /** So many are looked at closely. */
    private static final int POOL = 300;

    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::row);

    record Hit(int row, float score) {}

    private final CatalogueIndex index;
    private final Weights weights;
    private final Scope scope;
    private final float[] scores;
    private final float[] best;
    private final IntList scored = new IntList(1024);
    private final IntList answering = new IntList(1024);

    public Ranker(CatalogueIndex index, Weights weights, Scope scope) {
        this.index = index;
        this.weights = weights;
        this.scope = scope;
        scores = new float[index.size()];
        best = new float[index.size()];
    }

    /** Those that answer the line best, at most {@code limit}, best first. */
    public List<Choice> rank(String line, int limit) {
        Question question = new Question(line, index, weights);
        question.parts().forEach(this::score);
        List<Hit> hits = new ArrayList<>();
        float ideal = question.ideal();
        for (Hit hit : pool()) {
            float score = (hit.score() + together(question, hit.row())) * scope(question, hit.row()) / ideal;
            hits.add(new Hit(hit.row(), Math.min(1, score)));
        }
        hits.sort(BEST_FIRST);
        return new Folding(index, weights).fold(hits, limit);
    }

    /** Adds to each competence the best that it has for a part of the question. */
    private void score(Question.Part part) {
        int[] postings = index.content().postings();
        for (Question.Answer answer : part.answers()) {
            int end = index.content().starts()[answer.term() + 1];
            for (int i = index.content().starts()[answer.term()]; i < end; i++) {
                int row = Weighted.number(postings[i]);
                float offered = answer.worth() * Weighted.weight(postings[i]);
                if (offered > best[row]) {
                    if (best[row] == 0) {
                        answering.add(row);
                    }
                    best[row] = offered;
                }
            }
        }
        for (int i = 0; i < answering.size(); i++) {
            int row = answering.get(i);
            if (scores[row] == 0) {
                scored.add(row);
            }
            scores[row] += best[row];
            best[row] = 0;
        }
        answering.clear();
    }

    private PriorityQueue<Hit> pool() {
        var pool = new PriorityQueue<Hit>(POOL + 1, BEST_FIRST.reversed());
        float least = 0;
        for (int i = 0; i < scored.size(); i++) {
            int row = scored.get(i);
            float score = scores[row] * factor(row);
            scores[row] = 0;
            if ((pool.size() < POOL || score > least) && scope.has(index, row)) {
                pool.add(new Hit(row, score));
                if (pool.size() > POOL) {
                    pool.remove();
                }
                least = pool.element().score();
            }
        }
        scored.clear();
        return pool;
    }

    private float factor(int row) {
        float length = 1 / (1 - weights.length() + weights.length() * index.length(row));
        float fit = 1 + weights.fit() * scope.fit(index.competenceClass(row));
        return length * fit * (index.retired(row) ? 1 - weights.retired() : 1);
    }

    private float together(Question question, int row) {
        float sum = 0;
        for (int[] pair : question.pairs()) {
            if (index.near(row, pair[0], pair[1])) {
                sum += weights.pair() * Math.min(index.rarity(pair[0]), index.rarity(pair[1])) * factor(row);
            }
        }
        return sum;
    }

    /** How much of what the competence speaks of was asked for. */
    private float scope(Question question, int row) {
        CatalogueIndex.Lists profiles = index.content().profiles();
        float whole = 0;
        float asked = 0;
        for (int i = profiles.starts()[row]; i < profiles.starts()[row + 1]; i++) {
            float weight = Weighted.weight(profiles.values()[i]);
            whole += weight;
            asked += weight * question.explains(Weighted.number(profiles.values()[i]));
        }
        return whole == 0 ? 1 : weights.floor() + (1 - weights.floor()) * asked / whole;
    }
}
