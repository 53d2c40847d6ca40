package org.goldenthread.competencecatalogue.casestandard.packages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a package becomes.
 *
 * @param document the identifier that its document has, once it is a proper one
 * @param framework the identifier of the framework that it becomes
 * @param predecessor the published version before; null where the package says itself whether there is one
 * @param what whether the framework is there already
 * @param version of the framework when the package is stored
 */
record Target(String document, UUID framework, @Nullable UUID predecessor, What what, long version) {

    /** A version after a published one begins as a draft, whatever its package says. */
    boolean isNextDraft() {
        return predecessor != null && what != What.PUBLISHED;
    }

    enum What {
        /** There is no such framework yet. */
        NEW,
        /** It is a draft of the same organisation, which the package takes the place of. */
        DRAFT,
        /** It is published: the package must say the same. */
        PUBLISHED
    }
}
