package org.goldenthread.competencecatalogue.qualifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of combination.
 *
 * @param minimumCredit credit in all
 * @param minimumCreditAtLevel credit that has to be at {@code atLevel} or above
 * @param atLevel the qualification's own level where it is left out
 */
public record CombinationRequest(
        @Min(1) @Max(9999) @Nullable Integer minimumCredit,
        @Min(1) @Max(9999) @Nullable Integer minimumCreditAtLevel,
        @Min(0) @Max(8) @Nullable Integer atLevel,
        @NotNull @Size(max = 50) List<@NotNull @Valid GroupRequest> groups) {

    /**
     * A group of units.
     *
     * @param mandatory whether all of its units are needed
     * @param complete false where it has units that are not named here; true where it is left out
     * @param minimumUnits how many units are needed of an optional group
     * @param units their references
     */
    public record GroupRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "must be 1 to 20 letters, digits and hyphens")
            String code,

            @NotBlank @Size(max = 200) String title,
            @NotNull Boolean mandatory,
            @Nullable Boolean complete,
            @Min(1) @Max(9999) @Nullable Integer minimumCredit,
            @Min(1) @Max(9999) @Nullable Integer maximumCredit,
            @Min(1) @Max(500) @Nullable Integer minimumUnits,

            @NotNull @Size(max = 500)
            List<@NotNull @Pattern(regexp = UnitReference.FORM, message = UnitReference.IN_WORDS) String> units) {

        private Combination.Group toGroup() {
            return new Combination.Group(
                    code,
                    title,
                    mandatory,
                    complete == null || complete,
                    minimumCredit,
                    maximumCredit,
                    minimumUnits,
                    List.copyOf(units));
        }
    }

    Combination toCombination() {
        return new Combination(
                minimumCredit,
                minimumCreditAtLevel,
                atLevel,
                groups.stream().map(GroupRequest::toGroup).toList());
    }
}
