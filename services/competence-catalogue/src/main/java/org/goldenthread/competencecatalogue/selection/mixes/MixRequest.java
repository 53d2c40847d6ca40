package org.goldenthread.competencecatalogue.selection.mixes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A mix as an author wants it.
 *
 * @param exists whether there are managers of the level in agencies of the size
 * @param generic percent; the three make 100
 * @param judged false only where a source gives these shares
 * @param reason what the shares rest on
 */
record MixRequest(
        @NotNull Boolean exists,
        @NotNull @Min(0) @Max(100) Integer generic,
        @NotNull @Min(0) @Max(100) Integer specialist,
        @NotNull @Min(0) @Max(100) Integer partnership,
        @NotNull Boolean judged,
        @NotBlank @Size(max = 2_000) String reason) {}
