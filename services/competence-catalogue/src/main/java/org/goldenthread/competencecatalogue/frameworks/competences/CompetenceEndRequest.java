package org.goldenthread.competencecatalogue.frameworks.competences;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a competence.
 *
 * @param statusEnd first day on which it is not in use any more; today where it is not given
 * @param replacedBy the competence that takes its place
 */
record CompetenceEndRequest(
        @Nullable LocalDate statusEnd, @Nullable UUID replacedBy) {

    static final CompetenceEndRequest TODAY = new CompetenceEndRequest(null, null);
}
