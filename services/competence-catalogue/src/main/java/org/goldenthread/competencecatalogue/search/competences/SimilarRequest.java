package org.goldenthread.competencecatalogue.search.competences;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody is about to write.
 *
 * @param threshold the least score to be told of, 0.5 without it
 * @param limit how many at the most, 20 without it
 * @param includeRetired also what is retired
 */
public record SimilarRequest(
        @NotBlank @Size(max = 2000) String statement,
        @DecimalMin("0.3") @DecimalMax("1") @Nullable Double threshold,
        @Min(1) @Max(50) @Nullable Integer limit,
        @Nullable Boolean includeRetired) {}
