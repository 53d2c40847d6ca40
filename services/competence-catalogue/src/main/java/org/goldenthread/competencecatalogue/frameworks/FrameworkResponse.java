package org.goldenthread.competencecatalogue.frameworks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a framework.
 *
 * @param provenance where the content was taken from
 * @param keeper code of the organisation whose authors keep it
 * @param statusStart first day on which it is in use
 * @param statusEnd first day on which it is not in use any more
 * @param predecessor the version before
 * @param successor the version that was published after it
 * @param competences how many it has
 * @param unverified how many of them were taken from memory and are in no source that we have seen
 * @param allowedActions what its keeper may do with it
 */
public record FrameworkResponse(
        UUID id,
        @Schema(nullable = true) @Nullable String code,
        String title,
        @Schema(nullable = true) @Nullable String edition,
        String creator,
        @Schema(nullable = true) @Nullable String publisher,
        @Schema(nullable = true) @Nullable String frameworkType,
        @Schema(nullable = true) @Nullable String description,
        List<String> subject,
        @Schema(nullable = true) @Nullable String language,
        @Schema(nullable = true) @Nullable String officialSource,
        @Schema(nullable = true) @Nullable String notes,
        @Schema(nullable = true) @Nullable String provenance,
        String keeper,
        AdoptionStatus status,
        @Schema(nullable = true) @Nullable LocalDate statusStart,
        @Schema(nullable = true) @Nullable LocalDate statusEnd,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(nullable = true) @Nullable UUID predecessor,
        @Schema(nullable = true) @Nullable UUID successor,
        int competences,
        int unverified,
        Instant changedAt,
        List<String> allowedActions) {

    static FrameworkResponse from(Framework framework, Frameworks.Surroundings surroundings) {
        FrameworkRequest said = framework.description();
        return new FrameworkResponse(
                framework.id(),
                said.code(),
                said.title(),
                said.edition(),
                said.creator(),
                said.publisher(),
                said.frameworkType(),
                said.description(),
                said.subject() == null ? List.of() : said.subject(),
                said.language(),
                said.officialSource(),
                said.notes(),
                said.provenance(),
                framework.keeper(),
                framework.status(),
                said.statusStart(),
                said.statusEnd(),
                framework.publishedAt(),
                framework.predecessor(),
                surroundings.successor(),
                surroundings.competences(),
                surroundings.unverified(),
                framework.changedAt(),
                framework.status().allowedActions());
    }
}
