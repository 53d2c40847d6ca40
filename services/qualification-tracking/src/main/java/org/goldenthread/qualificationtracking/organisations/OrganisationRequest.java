package org.goldenthread.qualificationtracking.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as its keeper writes it.
 *
 * @param mainService code of the list {@code service-types}
 * @param authority code of the authority in whose area the organisation is; an authority's is itself
 * @param parent code of the organisation it belongs to
 * @param primaryWorkplace LOCALESTID of its own workplace, which every return of it has to have and none may delete
 */
public record OrganisationRequest(
        @NotNull OrganisationType type,
        @NotBlank @Size(max = 240) String name,
        @Nullable Sector sector,

        @Nullable @Pattern(regexp = "[0-9]{1,3}", message = "must be a code of the list service-types, such as 8")
        String mainService,

        @Nullable @Pattern(regexp = "LA-[0-9]{3}", message = "must be the code of an authority, such as LA-212")
        String authority,

        @Nullable SizeBand size,
        @Nullable @Size(max = 40) String parent,

        @Nullable @Size(max = 49) @Pattern(regexp = "\\S(.*\\S)?")
        String primaryWorkplace,

        @Nullable @Size(max = 400) String contactAddress) {}
