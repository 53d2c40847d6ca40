package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes choices of hits: what is the same comes under one head, which is in use if any of them is; what took another's place comes before it; and
 * what repeats a choice above moves down a little.
 */
final class Folding {

    private static final int MOST_ALIKE = 10;

    private static final class Fold {
        private final List<Ranker.Hit> hits = new ArrayList<>();
        private final int[] words;
        private float likeness;

        Fold(int[] words) {
            this.words = words;
        }
    }

    private final CatalogueIndex index;
    private final Weights weights;

    Folding(CatalogueIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /** @param hits best first */
    List<Choice> fold(List<Ranker.Hit> hits, int limit) {
        List<Fold> folds = folds(hits);
        List<Choice> choices = new ArrayList<>();
        while (choices.size() < limit && !folds.isEmpty()) {
            Fold next = next(folds);
            folds.remove(next);
            choices.add(choice(next));
            folds.forEach(fold -> fold.likeness = Math.max(fold.likeness, likeness(fold.words, next.words)));
        }
        return choices;
    }

    private List<Fold> folds(List<Ranker.Hit> hits) {
        Map<Integer, Fold> folds = new LinkedHashMap<>();
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        for (Ranker.Hit hit : hits) {
            groups.put(hit.row(), index.content().groups()[hit.row()]);
        }
        for (Ranker.Hit hit : hits) {
            int group = heir(hit.row(), groups);
            folds.computeIfAbsent(group, key -> new Fold(words(hit.row()))).hits.add(hit);
        }
        return new ArrayList<>(folds.values());
    }

    /** The group of what took the place of a competence no longer in use, if that is among the hits; else its own. */
    private int heir(int row, Map<Integer, Integer> groups) {
        Integer own = groups.getOrDefault(row, row);
        if (index.retired(row)) {
            for (int successor : index.content().successors().of(row)) {
                Integer group = groups.get(successor);
                if (group != null) {
                    return group;
                }
            }
        }
        return own;
    }

    private Fold next(List<Fold> folds) {
        Fold best = folds.get(0);
        for (Fold fold : folds) {
            if (standing(fold) > standing(best)) {
                best = fold;
            }
        }
        return best;
    }

    private float standing(Fold fold) {
        return fold.hits.get(0).score() * (1 - weights.variety() * fold.likeness);
    }

    private Choice choice(Fold fold) {
        Ranker.Hit head = fold.hits.stream()
                .filter(hit -> !index.retired(hit.row()))
                .findFirst()
                .orElse(fold.hits.get(0));
        return new Choice(
                index.id(head.row()),
                index.competenceClass(head.row()),
                index.retired(head.row()),
                fold.hits.get(0).score(),
                fold.hits.stream()
                        .filter(hit -> hit.row() != head.row())
                        .limit(MOST_ALIKE)
                        .map(hit -> index.id(hit.row()))
                        .toList());
    }

    /** Sorted, each once. */
    private int[] words(int row) {
        CatalogueIndex.Lists sequences = index.content().sequences();
        CatalogueIndex.Lists profiles = index.content().profiles();
        IntList words = new IntList(32);
        for (int i = sequences.starts()[row]; i < sequences.starts()[row + 1]; i++) {
            words.add(sequences.values()[i]);
        }
        for (int i = profiles.starts()[row]; i < profiles.starts()[row + 1]; i++) {
            words.add(Weighted.number(profiles.values()[i]));
        }
        return Arrays.stream(words.toArray()).sorted().distinct().toArray();
    }

    /** The share of the words that both have. */
    private static float likeness(int[] one, int[] other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - both;
        return all == 0 ? 0 : both / (float) all;
    }
}
