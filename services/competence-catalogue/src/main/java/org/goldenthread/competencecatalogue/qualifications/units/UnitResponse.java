package org.goldenthread.competencecatalogue.qualifications.units;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.goldenthread.competencecatalogue.qualifications.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A unit.
 *
 * @param reference its key: the regulator's reference with its obliques, or one of ours
 * @param ofqualReference the regulator's reference; null where no source gives it
 * @param href its address
 * @param verified false where it is from memory or put together from what was seen
 * @param competences those it covers
 * @param qualifications numbers of the first hundred qualifications that have it
 * @param warnings what is worth a look
 * @param version grows with every change
 */
public record UnitResponse(
        String reference,
        @Schema(nullable = true) @Nullable String ofqualReference,
        String href,
        String title,
        @Schema(nullable = true) @Nullable Integer level,
        @Schema(nullable = true) @Nullable Integer credit,
        @Schema(nullable = true) @Nullable Integer guidedLearningHours,
        @Schema(nullable = true) @Nullable String provenance,
        boolean verified,
        List<CoveredCompetence> competences,
        List<String> qualifications,
        List<Warning> warnings,
        long version) {

    /** A competence and how far the unit covers it. */
    public record CoveredCompetence(CompetenceSummary competence, Coverage coverage) {}

    static UnitResponse from(Unit unit, Map<UUID, CompetenceSummary> competences, List<String> qualifications) {
        var reference = new UnitReference(unit.reference());
        return new UnitResponse(
                unit.reference(),
                reference.isRegulated() ? unit.reference() : null,
                reference.address(),
                unit.title(),
                unit.level(),
                unit.credit(),
                unit.guidedLearningHours(),
                unit.provenance(),
                unit.verified(),
                covered(unit, competences),
                qualifications,
                Warning.of(reference),
                unit.version());
    }

    private static List<CoveredCompetence> covered(Unit unit, Map<UUID, CompetenceSummary> competences) {
        return unit.covered().stream()
                .flatMap(one -> Stream.ofNullable(competences.get(one.competence()))
                        .map(competence -> new CoveredCompetence(competence, one.coverage())))
                .toList();
    }
}
