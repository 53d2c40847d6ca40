package org.goldenthread.competencecatalogue.qualifications.units;

import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.qualifications.UnitSummary;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the register.
 *
 * @param reference with its obliques
 * @param verified false where it was taken from memory or put together from what was seen
 * @param covered in the order of the competences' ids
 * @param version 0 while it is not stored
 */
public record Unit(
        String reference,
        String title,
        @Nullable Integer level,
        @Nullable Integer credit,
        @Nullable Integer guidedLearningHours,
        @Nullable String provenance,
        boolean verified,
        List<Covered> covered,
        long version) {

    /** A competence, and how far the unit covers it. */
    public record Covered(UUID competence, Coverage coverage) {}

    public Unit with(List<Covered> others) {
        return new Unit(
                reference,
                title,
                level,
                credit,
                guidedLearningHours,
                provenance,
                verified,
                List.copyOf(others),
                version);
    }

    public UnitSummary summary() {
        return new UnitSummary(reference, title, level, credit, verified);
    }
}
