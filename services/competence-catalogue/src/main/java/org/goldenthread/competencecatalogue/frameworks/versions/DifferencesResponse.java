package org.goldenthread.competencecatalogue.frameworks.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.ChangeCounts;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes against the one before.
 *
 * @param predecessor null for a first version, in which all is added
 * @param counts of all competences of both versions
 * @param associations of the two versions that have no counterpart in the other; those with the framework itself not counted
 * @param items one for each competence that is not unchanged, a piece of them
 * @param next opaque cursor of the following piece, absent at the end
 */
record DifferencesResponse(
        UUID framework,
        @Schema(nullable = true) @Nullable UUID predecessor,
        ChangeCounts counts,
        AssociationCounts associations,
        List<Difference> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    record AssociationCounts(int added, int removed) {}

    /**
     * What became of one competence.
     *
     * @param change added, removed, replaced or edited
     * @param competence its identifier in this version; null where it was removed
     * @param previous its identifier in the version before; null where it was added
     * @param code in this version, or in the version before where it was removed
     * @param verified false where no source that we have seen has it
     * @param fields what an edit changed, or a replacement against what it replaced
     */
    @Schema(name = "CompetenceDifference")
    record Difference(
            String change,
            @Schema(nullable = true) @Nullable UUID competence,
            @Schema(nullable = true) @Nullable UUID previous,
            @Schema(nullable = true) @Nullable String code,
            String statement,
            @Schema(nullable = true) @Nullable CompetenceClass competenceClass,
            boolean verified,
            List<FieldChange> fields) {}

    /**
     * A member that says something else.
     *
     * @param before as text; null where it said nothing
     */
    @Schema(name = "CompetenceFieldChange")
    record FieldChange(
            String field,
            @Schema(nullable = true) @Nullable String before,
            @Schema(nullable = true) @Nullable String after) {}
}
