package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * A published competence on its way into the index.
 *
 * @param retired whether it, or the framework it stands in, is no longer in use
 */
public record Entry(UUID id, String statement, @Nullable CompetenceClass competenceClass, boolean retired) {}
