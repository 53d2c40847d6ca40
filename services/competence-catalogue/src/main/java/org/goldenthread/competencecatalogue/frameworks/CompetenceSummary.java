package org.goldenthread.competencecatalogue.frameworks;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published competence as other answers name it.
 *
 * @param framework where it stands, the newest published version that has it
 * @param competenceClass its class, null where none was given
 * @param classJudged whether the class is our judgement and no source's
 * @param level of qualification, 0 (entry) to 8
 * @param verified false where no source that we have seen has it: taken from memory
 * @param status that of its framework; {@code retired} too where the competence itself has ended
 * @param replacedBy the competence that took its place
 */
public record CompetenceSummary(
        UUID id,
        UUID framework,
        String frameworkTitle,
        @Schema(nullable = true) @Nullable String code,
        String statement,
        @Schema(nullable = true) @Nullable CompetenceClass competenceClass,
        boolean classJudged,
        @Schema(nullable = true) @Nullable Integer level,
        boolean verified,
        AdoptionStatus status,
        @Schema(nullable = true) @Nullable UUID replacedBy) {}
