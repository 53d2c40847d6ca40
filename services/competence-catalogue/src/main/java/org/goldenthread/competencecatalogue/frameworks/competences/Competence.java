package org.goldenthread.competencecatalogue.frameworks.competences;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competence as it stands in a version of a framework.
 *
 * @param parent the competence of the same framework that it stands under; null directly under the framework
 */
public record Competence(
        UUID id, Words words, int position, @Nullable UUID parent) {

    Competence as(UUID newId) {
        return new Competence(newId, words, position, parent);
    }

    Competence saying(Words newWords) {
        return new Competence(id, newWords, position, parent);
    }

    Competence under(@Nullable UUID newParent) {
        return new Competence(id, words, position, newParent);
    }
}
