package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes competences one after the other and makes the index of them. */
public final class IndexBuilder {

    private static final float AREA_WEIGHT = 0.3f;
    private static final int MOST_WORDS = 60;

    private final Language language;
    private final IndexRows rows;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<UUID, Integer> frameworks = new HashMap<>();
    private final List<UUID> frameworkIds = new ArrayList<>();
    private final Map<Integer, Float> terms = new HashMap<>();

    public IndexBuilder(Language language, int expected) {
        this.language = language;
        this.rows = new IndexRows(expected);
    }

    public void add(Entry entry) {
        Analysis statement = language.analyse(entry.statement());
        terms.clear();
        IntList sequence = rows.sequence();
        int start = sequence.size();
        for (Word word : bounded(statement.words())) {
            int term = number(word.stem());
            sequence.add(term);
            terms.merge(term, 1f, Math::max);
        }
        mean(statement, 1);
        float length = length(statement.words());
        if (entry.area() != null) {
            Analysis area = language.analyse(entry.area());
            area.words().forEach(word -> terms.merge(number(word.stem()), AREA_WEIGHT, Math::max));
            mean(area, AREA_WEIGHT);
        }
        rows.add(entry, framework(entry.framework()), fingerprint(start), length, terms);
    }

    /** Says that one competence took the place of another; both have to be there already, else nothing happens. */
    public void replaced(UUID old, UUID by) {
        rows.replaced(old, by);
    }

    /** Says that two competences are one and the same. */
    public void same(UUID one, UUID other) {
        rows.same(one, other);
    }

    public CatalogueIndex build() {
        return rows.build(language, vocabulary, frameworkIds);
    }

    private static List<Word> bounded(List<Word> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private void mean(Analysis text, float share) {
        for (Thesaurus.Found term : text.terms()) {
            for (Thesaurus.Meaning meaning : term.meanings()) {
                terms.merge(meaning.concept(), meaning.weight() * share, Math::max);
            }
        }
    }

    /** Idioms count for half. */
    private static float length(List<Word> words) {
        float length = 0;
        for (Word word : words) {
            length += word.idiom() ? 0.5f : 1;
        }
        return length;
    }

    /** The numbers of terms start with the concepts. */
    private int number(String stem) {
        return vocabulary.computeIfAbsent(stem, key -> language.thesaurus().size() + vocabulary.size());
    }

    private int framework(UUID id) {
        return frameworks.computeIfAbsent(id, key -> {
            frameworkIds.add(key);
            return frameworkIds.size() - 1;
        });
    }

    /** The same for statements of the same words, whatever their endings and their order. */
    private long fingerprint(int start) {
        int[] stems = new int[rows.sequence().size() - start];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = rows.sequence().get(start + i);
        }
        Arrays.sort(stems);
        long hash = 1;
        int before = -1;
        for (int stem : stems) {
            if (stem != before) {
                hash = (hash ^ stem) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
                before = stem;
            }
        }
        return hash;
    }
}
