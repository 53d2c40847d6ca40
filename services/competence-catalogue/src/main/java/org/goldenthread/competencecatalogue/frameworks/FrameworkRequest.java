package org.goldenthread.competencecatalogue.frameworks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a framework says of itself, as its authors write it.
 *
 * @param code short name, unique among all frameworks without regard to letter case
 * @param creator who wrote it; the keeper, whose authors may change it, is the organisation of the token
 * @param frameworkType such as NOS
 * @param language tag of BCP 47
 * @param officialSource address of the source's own publication
 * @param provenance where the content was taken from
 * @param statusStart first day on which it is in use
 * @param statusEnd first day on which it is not in use any more
 */
record FrameworkRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = CODE, message = CODE_IN_WORDS)
        String code,

        @NotBlank @Size(max = 500) String title,
        @Nullable @Size(max = 100) String edition,
        @NotBlank @Size(max = 500) String creator,
        @Nullable @Size(max = 500) String publisher,
        @Nullable @Size(max = 100) String frameworkType,
        @Nullable @Size(max = 10_000) String description,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> subject,

        @Nullable
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}", message = "must be a language tag such as en-GB")
        String language,

        @Nullable
        @Size(max = 2_000)
        @Pattern(regexp = "https?://[!-~]+", message = "must be an address that begins with http:// or https://")
        String officialSource,

        @Nullable @Size(max = 10_000) String notes,
        @Nullable @Size(max = 2_000) String provenance,
        @Nullable LocalDate statusStart,
        @Nullable LocalDate statusEnd) {

    static final String CODE = "[^\\p{Cntrl}\\s]([^\\p{Cntrl}]*[^\\p{Cntrl}\\s])?";
    static final String CODE_IN_WORDS = "must be one line without white space at its ends";
}
