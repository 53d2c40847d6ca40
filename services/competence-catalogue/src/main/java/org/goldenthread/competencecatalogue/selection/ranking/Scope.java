package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.BitSet;
import java.util.Map;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a catalogue beside the line.
 *
 * @param among rows of the index to choose from; null: all
 * @param retired whether competences no longer in use are wanted too
 * @param shares of each class in the mix of the level, in percent
 * @param only the class that is wanted; null: all
 */
public record Scope(
        @Nullable BitSet among,
        boolean retired,
        Map<CompetenceClass, Integer> shares,
        @Nullable CompetenceClass only) {

    boolean has(CatalogueIndex index, int row) {
        return (retired || !index.retired(row))
                && (only == null || only == index.competenceClass(row))
                && (among == null || among.get(row));
    }

    /** How much more or less of the class the mix wants than a third. */
    float fit(@Nullable CompetenceClass competenceClass) {
        Integer share = competenceClass == null ? null : shares.get(competenceClass);
        return share == null ? 0 : share / 100f - 1 / 3f;
    }
}
