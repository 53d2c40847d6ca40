package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * A competence that answers a line.
 *
 * @param score 1 answers all of the line and speaks of nothing else
 * @param alike the same in other editions and frameworks, and those it took the place of, best first
 */
public record Choice(
        UUID competence, @Nullable CompetenceClass competenceClass, boolean retired, float score, List<UUID> alike) {}
