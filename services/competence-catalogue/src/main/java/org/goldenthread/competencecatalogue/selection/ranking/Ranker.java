package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Ranks the competences of an index for lines of text. For one request: it keeps its scratch space from line to line. */
public final class Ranker {

    private final CatalogueIndex index;
    private final Weights weights;
    private final Scope scope;
    private final float[] scores;
    private final float[] best;
    private final IntList touched = new IntList(1024);
    private final IntList touchedNow = new IntList(1024);

    public Ranker(CatalogueIndex index, Weights weights, Scope scope) {
        this.index = index;
        this.weights = weights;
        this.scope = scope;
        scores = new float[index.size()];
        best = new float[index.size()];
    }

    /** A competence and its score: 1 has all that the line asks for, and nothing else. */
    public record Hit(int row, float score) {}

    /** The best, at most {@code limit} of them, best first. */
    public List<Hit> rank(String line, int limit) {
        Question question = new Question(line, index, weights);
        question.parts().forEach(this::score);
        List<Hit> top = top(Math.max(limit, 100));
        float ideal = question.ideal();
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : top) {
            hits.add(new Hit(hit.row(), Math.min(1, (hit.score() + together(question, hit.row())) / ideal)));
        }
        hits.sort(BEST_FIRST);
        return hits.size() > limit ? hits.subList(0, limit) : hits;
    }

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::row);

    /** Adds to each competence the best that it has for a part of the question. */
    private void score(Question.Part part) {
        CatalogueIndex.Lists lists = index.lists();
        for (Question.Answer answer : part.answers()) {
            float worth = answer.worth() / CatalogueIndex.FULL;
            int end = lists.starts()[answer.term() + 1];
            for (int i = lists.starts()[answer.term()]; i < end; i++) {
                int row = lists.rows()[i];
                float offered = worth * lists.weights()[i];
                if (offered > best[row]) {
                    if (best[row] == 0) {
                        touchedNow.add(row);
                    }
                    best[row] = offered;
                }
            }
        }
        for (int i = 0; i < touchedNow.size(); i++) {
            int row = touchedNow.get(i);
            if (scores[row] == 0) {
                touched.add(row);
            }
            scores[row] += best[row];
            best[row] = 0;
        }
        touchedNow.clear();
    }

    private List<Hit> top(int limit) {
        var heap = new PriorityQueue<Hit>(limit + 1, BEST_FIRST.reversed());
        for (int i = 0; i < touched.size(); i++) {
            int row = touched.get(i);
            if (scope.has(index, row)) {
                float score = scores[row] * factor(row);
                if (heap.size() < limit || score >= heap.element().score()) {
                    heap.add(new Hit(row, score));
                    if (heap.size() > limit) {
                        heap.remove();
                    }
                }
            }
            scores[row] = 0;
        }
        touched.clear();
        Hit[] top = heap.toArray(new Hit[0]);
        Arrays.sort(top, BEST_FIRST);
        return List.of(top);
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
}
