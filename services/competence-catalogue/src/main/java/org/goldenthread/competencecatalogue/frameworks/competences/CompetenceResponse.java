package org.goldenthread.competencecatalogue.frameworks.competences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * A competence as it stands in a version of a framework.
 *
 * @param competenceClass its class, null where none was given
 * @param classJudged whether the class is a judgement and no source's
 * @param level of qualification, 0 (entry) to 8
 * @param verified false where no source that we have seen has it: taken from memory
 * @param provenance where it was taken from
 * @param parent the competence of the framework that it stands under; null directly under the framework
 * @param statusEnd first day on which it is not in use any more
 * @param replaces the competences whose place it took in this version
 */
public record CompetenceResponse(
        UUID id,
        UUID framework,
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
        int position,
        @Schema(nullable = true) @Nullable UUID parent,
        @Schema(nullable = true) @Nullable LocalDate statusStart,
        @Schema(nullable = true) @Nullable LocalDate statusEnd,
        List<String> replaces,
        Instant changedAt) {

    static CompetenceResponse of(UUID framework, Competence competence, List<String> replaces, Instant changedAt) {
        Words words = competence.words();
        return new CompetenceResponse(
                competence.id(),
                framework,
                words.code(),
                words.statement(),
                words.notes(),
                words.competenceClass(),
                words.classJudged(),
                words.functionalArea(),
                words.itemType(),
                words.level(),
                words.verified(),
                words.provenance(),
                competence.position(),
                competence.parent(),
                words.statusStart(),
                words.statusEnd(),
                replaces,
                changedAt);
    }
}
