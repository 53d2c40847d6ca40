package org.goldenthread.competencecatalogue.qualifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification of the register as other features need it.
 *
 * @param operationalEnd last day on which a learner can be registered; null while it goes on
 * @param successor number of the one that took its place
 */
public record QualificationSummary(
        String number,
        String title,
        @Nullable Integer level,
        @Nullable LocalDate operationalEnd,
        @Nullable LocalDate certificationEnd,
        @Nullable String successor) {

    public boolean hasEndedOn(LocalDate day) {
        return operationalEnd != null && operationalEnd.isBefore(day);
    }
}
