package org.goldenthread.qualificationtracking.collections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collection to be opened.
 *
 * @param period what its statistics are labelled with
 * @param opensAt first moment of the window
 * @param dueAt after it a return is late
 * @param closesAt first moment after the window
 * @param thresholds of how many workers in a hundred an answer has to be recorded, where that is not the usual: 100 for id, jobRole and contract,
 *     90 for the rest
 */
public record CollectionRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}", message = "must be 1 to 40 letters, digits and hyphens")
        String code,

        @NotBlank @Size(max = 240) String title,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "must be 1 to 20 letters, digits and hyphens")
        String period,

        @NotNull Instant opensAt,
        @NotNull Instant dueAt,
        @NotNull Instant closesAt,
        @Nullable Map<@Pattern(regexp = ANSWER) String, @NotNull @Min(0) @Max(100) Integer> thresholds) {

    static final String ANSWER =
            "id|jobRole|contract|birthDate|gender|ethnicity|sickness|zeroHours|hours|pay|socialCareQualification|otherQualification";
}
