package org.goldenthread.competencecatalogue.search.competences;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * A published competence that was found.
 *
 * @param framework where it stands, the newest published version that has it
 * @param competenceClass its class, null where none was given
 * @param classJudged whether the class is our judgement and no source's
 * @param level of qualification, 0 (entry) to 8
 * @param verified false where no source that we have seen has it: taken from memory
 * @param status that of its framework; {@code retired} too where the competence itself has ended
 * @param replacedBy the competence that took its place
 * @param match where the words were found, in a list by relevance: code (what was typed is its code), phrase (one after the other in the statement),
 *     statement, text (area, framework, notes)
 */
public record FoundCompetence(
        UUID id,
        UUID framework,
        @Schema(nullable = true) @Nullable String frameworkCode,
        String frameworkTitle,
        @Schema(nullable = true) @Nullable String code,
        String statement,
        @Schema(nullable = true) @Nullable String functionalArea,
        @Schema(nullable = true) @Nullable CompetenceClass competenceClass,
        boolean classJudged,
        @Schema(nullable = true) @Nullable Integer level,
        boolean verified,
        AdoptionStatus status,
        @Schema(nullable = true) @Nullable UUID replacedBy,
        Instant changedAt,

        @Schema(
                nullable = true,
                enumeration = {"code", "phrase", "statement", "text"})
        @Nullable
        String match) {}
