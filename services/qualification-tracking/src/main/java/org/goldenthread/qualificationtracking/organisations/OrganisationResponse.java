package org.goldenthread.qualificationtracking.organisations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is read.
 *
 * @param primaryWorkplace LOCALESTID of its own workplace
 */
public record OrganisationResponse(
        String code,
        OrganisationType type,
        String name,
        @Schema(nullable = true) @Nullable Sector sector,
        @Schema(nullable = true) @Nullable String mainService,
        @Schema(nullable = true) @Nullable String authority,
        @Schema(nullable = true) @Nullable SizeBand size,
        @Schema(nullable = true) @Nullable String parent,
        @Schema(nullable = true) @Nullable String primaryWorkplace,
        @Schema(nullable = true) @Nullable String contactAddress) {}
