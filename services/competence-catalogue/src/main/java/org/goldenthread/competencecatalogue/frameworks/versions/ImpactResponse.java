package org.goldenthread.competencecatalogue.frameworks.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What refers to the competences that a version, or a retirement, changes. Specifications and development plans are kept by other services, which are told by
 * the events competence.published and competence.retired.
 *
 * @param counts of all that is touched
 * @param items what is touched, a piece of it
 * @param next opaque cursor of the following piece, absent at the end
 */
record ImpactResponse(
        UUID framework,
        Of of,
        Counts counts,
        List<Touched> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** What the impact is of. */
    @Schema(name = "ImpactKind")
    public enum Of {
        VERSION("version"),
        RETIREMENT("retirement");

        private final String text;

        Of(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /**
     * How much is touched.
     *
     * @param competences that are edited, replaced or removed
     * @param units of the register that cover one of them
     * @param courses that are published and cover one of them
     * @param associations of other published frameworks with one of them
     */
    @Schema(name = "ImpactCounts")
    record Counts(int competences, int units, int courses, int associations) {}

    /**
     * One thing that refers to one competence: a unit, a course, or an association of another framework.
     *
     * @param competence its identifier in the version before
     * @param verified false where no source that we have seen has it
     * @param change edited, replaced or removed
     * @param replacedBy what takes its place
     */
    @Schema(name = "TouchedCompetence")
    record Touched(
            UUID competence,
            @Schema(nullable = true) @Nullable String code,
            boolean verified,
            String change,
            @Schema(nullable = true) @Nullable UUID replacedBy,
            @Schema(nullable = true) @Nullable Unit unit,
            @Schema(nullable = true) @Nullable Course course,
            @Schema(nullable = true) @Nullable Association association) {}

    /** @param coverage full or partial */
    @Schema(name = "TouchedUnit")
    record Unit(String reference, String title, String coverage) {}

    @Schema(name = "TouchedCourse")
    record Course(UUID id, String provider, String reference, String title) {}

    @Schema(name = "TouchedAssociation")
    record Association(UUID framework, UUID id, String type) {}
}
