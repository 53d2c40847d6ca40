package org.goldenthread.competencecatalogue.search.competences;

import java.util.List;

/**
 * Near-duplicates of a statement, the nearest first.
 *
 * @param complete false where the statement is so general that only the thousand of the most similar length were compared
 */
public record SimilarResponse(List<SimilarCompetence> items, boolean complete) {}
