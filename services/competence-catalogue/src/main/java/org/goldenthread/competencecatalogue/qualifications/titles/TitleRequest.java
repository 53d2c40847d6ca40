package org.goldenthread.competencecatalogue.qualifications.titles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title of the workforce data set, the whole of it: what is left out is taken away.
 *
 * @param level 0 (entry) to 8
 * @param leadership whether it is an award in leadership or management
 * @param relevant whether it counts as relevant to social care
 * @param validFrom first day it could be awarded
 * @param validUntil last day it could be awarded: ends it
 */
public record TitleRequest(
        @NotBlank @Size(max = 300) String label,
        @NotBlank @Size(max = 60) String group,
        @Min(0) @Max(8) @Nullable Integer level,
        @NotNull Boolean leadership,
        @NotNull Boolean relevant,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    Title toTitle(int code, long version) {
        return new Title(code, label, group, level, leadership, relevant, validFrom, validUntil, version);
    }
}
