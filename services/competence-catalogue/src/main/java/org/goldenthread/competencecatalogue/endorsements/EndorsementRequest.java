package org.goldenthread.competencecatalogue.endorsements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An endorsement as a national body gives it.
 *
 * @param from the first day
 * @param until the last day; left out while it has no end
 * @param scope what of the subject is endorsed, and for whom
 * @param managementLevel for managers of which level; left out for all
 */
public record EndorsementRequest(
        @NotNull @Valid Subject subject,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 500) String scope,
        @Nullable @Size(max = 2000) String notes,
        @Nullable ManagementLevel managementLevel) {

    static final String ADDRESS = "https?://[^\\s/?#@\"<>\\[\\]]+([/?#][^\\s\"<>]*)?";

    /**
     * What is endorsed.
     *
     * @param reference provider's code; provider's code, oblique and reference of a course; identifier of a framework; number of a
     *     qualification; of a programme or material whatever its maker calls it
     * @param url needed where there is no reference
     */
    @Schema(name = "EndorsementSubject")
    public record Subject(
            @NotNull SubjectKind kind,

            @Nullable
            @Size(max = 300)
            @Pattern(regexp = "\\S(.*\\S)?", message = "must not begin or end with white space")
            String reference,

            @Nullable
            @Size(max = 500)
            @Pattern(regexp = ADDRESS, message = "must be an address that begins with http:// or https://")
            String url,

            @NotBlank @Size(max = 240) String title) {

        /** By what it is known: two endorsements with the same are of the same. */
        @Nullable
        String key() {
            return reference == null ? url : reference;
        }
    }
}
