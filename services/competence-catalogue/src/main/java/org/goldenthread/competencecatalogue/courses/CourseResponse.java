package org.goldenthread.competencecatalogue.courses;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.endorsements.EndorsementSummary;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;

/**
 * A course of a provider.
 *
 * @param provider code of the provider in the register of organisations
 * @param providerName its name there; the code while the register has not told it
 * @param reference the provider's own
 * @param competences those of the course that are published
 * @param endorsements of the course by national bodies that hold today; those of its provider are in the answer about the provider
 */
public record CourseResponse(
        String provider,
        String providerName,
        String reference,
        UUID id,
        CourseState state,
        CourseDocument course,
        List<CompetenceSummary> competences,
        List<CourseWarning> warnings,
        List<EndorsementSummary> endorsements,
        Instant createdAt,
        Instant changedAt) {}
