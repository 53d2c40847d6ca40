package org.goldenthread.competencecatalogue.qualifications.tailored;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an award a unit counts for. A unit is one part or none: to share one out over several would be a judgement that no source makes.
 *
 * @param part null where nothing says it, or it is not one
 * @param byCaller whether the caller says it
 * @param judged whether it rests on a class of a competence that is our judgement
 * @param mixed whether the competences are of several classes
 */
record Classified(@Nullable AwardPart part, boolean byCaller, boolean judged, boolean mixed) {

    static final Classified UNKNOWN = new Classified(null, false, false, false);

    static Classified byCaller(AwardPart part) {
        return new Classified(part, true, false, false);
    }

    /** By the classes of what the unit covers fully; only where it covers nothing fully, of what it covers partly. */
    static Classified by(List<CompetenceSummary> fully, List<CompetenceSummary> partly) {
        Classified classified = by(fully);
        return classified.equals(UNKNOWN) ? by(partly) : classified;
    }

    private static Classified by(Collection<CompetenceSummary> covered) {
        List<CompetenceSummary> classed =
                covered.stream().filter(one -> one.competenceClass() != null).toList();
        Set<AwardPart> parts = classed.stream()
                .map(CompetenceSummary::competenceClass)
                .map(AwardPart::of)
                .collect(Collectors.toSet());
        boolean judged = classed.stream().anyMatch(CompetenceSummary::classJudged);
        return switch (parts.size()) {
            case 0 -> UNKNOWN;
            case 1 -> new Classified(parts.iterator().next(), false, judged, false);
            default -> new Classified(null, false, judged, true);
        };
    }
}
