package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Takes competences one after the other and makes the index of them. */
public final class IndexBuilder {

    private final Language language;
    private final Weights weights;
    private final IndexRows rows;
    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** @param expected about how many competences there will be */
    public IndexBuilder(Language language, Weights weights, int expected) {
        this.language = language;
        this.weights = weights;
        this.rows = new IndexRows(expected);
    }

    /** In the order of their ids, as PostgreSQL sorts them; each once. */
    public void add(Entry entry) {
        rows.add(entry, Statement.of(entry.statement(), language, weights, this::number));
    }

    /** Says that one competence took the place of another; nothing happens unless both are there already. */
    public void replaced(UUID old, UUID by) {
        rows.replaced(old, by);
    }

    /** Says that two competences are one and the same. */
    public void same(UUID one, UUID other) {
        rows.same(one, other);
    }

    public CatalogueIndex build() {
        int terms = language.thesaurus().size() + vocabulary.size();
        return new CatalogueIndex(language, Map.copyOf(vocabulary), rows.finish(terms));
    }

    /** The numbers of terms start with the concepts. */
    private int number(String stem) {
        Integer known = vocabulary.get(stem);
        if (known == null) {
            known = language.thesaurus().size() + vocabulary.size();
            vocabulary.put(stem, known);
        }
        return known;
    }
}
