package org.goldenthread.qualificationtracking.collections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A collection to be opened.
 *
 * @param period what its statistics are labelled with
 * @param opensAt first moment of the window
 * @param dueAt after it a return is late
 * @param closesAt first moment after the window
 */
public record CollectionRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}", message = "must be 1 to 40 letters, digits and hyphens")
        String code,

        @NotBlank @Size(max = 240) String title,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "must be 1 to 20 letters, digits and hyphens")
        String period,

        @NotNull Instant opensAt,
        @NotNull Instant dueAt,
        @NotNull Instant closesAt) {}
