package org.goldenthread.competencecatalogue.qualifications.units;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.jspecify.annotations.Nullable;

/**
 * A unit, the whole of it: what is left out is taken away.
 *
 * @param level 0 (entry) to 8
 * @param provenance where this comes from
 * @param verified false where it is from memory; true where it is left out
 * @param competences those it covers; none where it is left out
 */
public record UnitRequest(
        @NotBlank @Size(max = 300) String title,
        @Min(0) @Max(8) @Nullable Integer level,
        @Min(1) @Max(999) @Nullable Integer credit,
        @Min(0) @Max(9999) @Nullable Integer guidedLearningHours,
        @Size(min = 1, max = 500) @Nullable String provenance,
        @Nullable Boolean verified,
        @Size(max = 100) @Nullable List<@NotNull @Valid CoveredRequest> competences) {

    /** @param id of a published competence */
    public record CoveredRequest(@NotNull UUID id, @NotNull Coverage coverage) {}

    Unit toUnit(UnitReference reference, long version) {
        List<Unit.Covered> covered = competences == null
                ? List.of()
                : competences.stream()
                        .map(one -> new Unit.Covered(one.id(), one.coverage()))
                        .sorted(Comparator.comparing(one -> one.competence().toString()))
                        .toList();
        return new Unit(
                reference.text(),
                title,
                level,
                credit,
                guidedLearningHours,
                provenance,
                verified == null || verified,
                covered,
                version);
    }
}
