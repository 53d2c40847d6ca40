package org.goldenthread.qualificationtracking.organisations;

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
        @Nullable Sector sector,
        @Nullable String mainService,
        @Nullable String authority,
        @Nullable SizeBand size,
        @Nullable String parent,
        @Nullable String primaryWorkplace,
        @Nullable String contactAddress) {}
