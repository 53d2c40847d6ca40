package org.goldenthread.competencecatalogue.frameworks.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * What one published version says of a competence.
 *
 * @param frameworkStatus of the version, as it is now
 * @param publishedAt when the version was published
 * @param statusEnd first day on which the competence is not in use any more
 */
record CompetenceHistoryResponse(
        UUID framework,
        @Schema(nullable = true) @Nullable String frameworkCode,
        String frameworkTitle,
        @Schema(nullable = true) @Nullable String edition,
        AdoptionStatus frameworkStatus,
        Instant publishedAt,
        @Schema(nullable = true) @Nullable String code,
        String statement,
        @Schema(nullable = true) @Nullable String notes,
        @Schema(nullable = true) @Nullable CompetenceClass competenceClass,
        boolean classJudged,
        @Schema(nullable = true) @Nullable String functionalArea,
        @Schema(nullable = true) @Nullable String itemType,
        @Schema(nullable = true) @Nullable Integer level,
        boolean verified,
        @Schema(nullable = true) @Nullable String provenance,
        @Schema(nullable = true) @Nullable LocalDate statusStart,
        @Schema(nullable = true) @Nullable LocalDate statusEnd) {}
