package org.goldenthread.competencecatalogue.frameworks.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The version to be begun.
 *
 * @param edition which version it is, such as 2 or 2026
 * @param code of its own, because codes are unique among all versions; may be given later
 */
record VersionRequest(
        @NotBlank @Size(max = 100) String edition,

        @Nullable @Size(max = 100) @Pattern(regexp = Framework.CODE, message = Framework.CODE_IN_WORDS)
        String code) {}
