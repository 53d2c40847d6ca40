package org.goldenthread.competencecatalogue.qualifications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rules of combination with the units they name. */
public record CombinationResponse(
        @Schema(nullable = true) @Nullable Integer minimumCredit,
        @Schema(nullable = true) @Nullable Integer minimumCreditAtLevel,
        @Schema(nullable = true) @Nullable Integer atLevel,
        List<GroupResponse> groups) {

    /**
     * A group of units.
     *
     * @param mandatory whether all of its units are needed
     * @param complete false where it has units that are not known here
     */
    public record GroupResponse(
            String code,
            String title,
            boolean mandatory,
            boolean complete,
            @Schema(nullable = true) @Nullable Integer minimumCredit,
            @Schema(nullable = true) @Nullable Integer maximumCredit,
            @Schema(nullable = true) @Nullable Integer minimumUnits,
            List<UnitSummary> units) {}

    static CombinationResponse from(Combination combination, Map<String, UnitSummary> units) {
        return new CombinationResponse(
                combination.minimumCredit(),
                combination.minimumCreditAtLevel(),
                combination.atLevel(),
                combination.groups().stream().map(group -> from(group, units)).toList());
    }

    private static GroupResponse from(Combination.Group group, Map<String, UnitSummary> units) {
        return new GroupResponse(
                group.code(),
                group.title(),
                group.mandatory(),
                group.complete(),
                group.minimumCredit(),
                group.maximumCredit(),
                group.minimumUnits(),
                group.units().stream()
                        .map(unit -> Objects.requireNonNull(units.get(unit), unit))
                        .toList());
    }
}
