package org.goldenthread.competencecatalogue.frameworks.associations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An association as a version of a framework has it.
 *
 * @param sequence among the associations of the same type and destination
 */
record AssociationResponse(
        UUID id,
        UUID framework,
        String type,
        Node origin,
        Node destination,
        @Schema(nullable = true) @Nullable Integer sequence,
        @Schema(nullable = true) @Nullable String notes,
        Instant changedAt) {

    /**
     * An end of an association.
     *
     * @param identifier a UUID where it is in a catalogue of the CASE standard
     * @param targetType CASE, or ext: with what kind of thing it is
     */
    @Schema(name = "AssociationNode")
    record Node(
            String identifier,
            String title,
            @Schema(nullable = true) @Nullable String uri,
            @Schema(nullable = true) @Nullable String targetType) {}
}
