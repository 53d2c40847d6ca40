package org.goldenthread.competencecatalogue.qualifications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other answers name it.
 *
 * @param verified false where it was taken from memory or put together from what was seen
 */
public record UnitSummary(
        String reference,
        String title,
        @Schema(nullable = true) @Nullable Integer level,
        @Schema(nullable = true) @Nullable Integer credit,
        boolean verified) {}
