package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An association to be made.
 *
 * @param type of the CASE standard, or one of one's own that begins with ext:
 * @param origin a competence or framework: of this framework, or published
 * @param sequence among the associations of the same type and destination
 */
record AssociationRequest(
        @NotBlank @Size(max = 100) String type,
        @NotNull UUID origin,
        @NotNull @Valid Destination destination,
        @Nullable @Min(0) @Max(1_000_000) Integer sequence,
        @Nullable @Size(max = 10_000) String notes) {

    /**
     * What an association leads to: a competence or framework of the catalogue by its identifier alone, or something outside it.
     *
     * @param title of what is outside
     * @param uri of what is outside
     * @param targetType what kind of thing is outside, such as ext:qcfUnit; not given for what is in the catalogue
     */
    @Schema(name = "AssociationDestination")
    record Destination(
            @NotBlank @Size(max = 200) String identifier,
            @Nullable @Size(max = 500) String title,
            @Nullable @Size(max = 2_000) String uri,
            @Nullable @Size(max = 100) String targetType) {}
}
