package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the tables have of a draft.
 *
 * @param competences of the draft
 * @param published what the version before says; empty without one
 * @param replaced what stands in the draft in the place of competences of the version before
 * @param furtherParents where competences stand too, beside the place that {@link Competence#parent} says: child and parent
 */
record Stored(
        Map<UUID, Competence> competences,
        Map<UUID, Words> published,
        Map<UUID, UUID> replaced,
        List<Map.Entry<UUID, UUID>> furtherParents) {}
