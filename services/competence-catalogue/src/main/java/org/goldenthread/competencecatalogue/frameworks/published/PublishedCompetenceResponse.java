package org.goldenthread.competencecatalogue.frameworks.published;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.jspecify.annotations.Nullable;

/**
 * A competence as the newest published version that has it says.
 *
 * @param classJudged whether the class is a judgement and no source's
 * @param level of qualification, 0 (entry) to 8
 * @param verified false where no source that we have seen has it: taken from memory
 * @param status that of its framework; retired too where the competence itself has ended
 * @param statusEnd first day on which it is not in use any more
 * @param replacedBy the competence that took its place
 * @param successors what took its place, what took the place of that, and so on to the newest
 * @param replaces what it took the place of, and what that did, the nearest first
 * @param frameworks the published versions that have it, the newest first
 */
record PublishedCompetenceResponse(
        UUID id,
        UUID framework,
        String frameworkTitle,
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
        @Schema(nullable = true) @Nullable LocalDate statusEnd,
        AdoptionStatus status,
        @Schema(nullable = true) @Nullable UUID replacedBy,
        List<CompetenceSummary> successors,
        List<CompetenceSummary> replaces,
        List<StandsIn> frameworks) {

    /** A published version of a framework that has the competence. */
    @Schema(name = "CompetenceStandsIn")
    record StandsIn(
            UUID id,
            @Schema(nullable = true) @Nullable String code,
            String title,
            @Schema(nullable = true) @Nullable String edition,
            AdoptionStatus status) {}
}
