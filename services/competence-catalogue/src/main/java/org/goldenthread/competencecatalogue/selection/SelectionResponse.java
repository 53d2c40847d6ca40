package org.goldenthread.competencecatalogue.selection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.selection.mixes.MixResponse;
import org.goldenthread.competencecatalogue.selection.ranking.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Competences for the lines of a job description.
 *
 * @param competences how many there were to choose from
 * @param asOf the catalogue as it was at this moment
 * @param mix the version of the mix that the choice is compared with
 * @param overall the best for all lines together
 * @param comparison of {@code overall} with the mix
 */
record SelectionResponse(
        int competences,
        Instant asOf,
        MixResponse mix,
        List<Line> lines,
        List<Overall> overall,
        Comparison comparison) {

    /**
     * @param index of the line in the request, from 0
     * @param unanswered words of it that nothing in the catalogue speaks of
     */
    record Line(int index, String text, List<String> unanswered, List<Item> items) {}

    /**
     * @param score from 0 to 1: 1 answers all of the line and speaks of nothing else
     * @param wantedShare percent that the mix wants of its class; null where it has none, and for organisational ones
     * @param reasons words and phrases of the line with those of the competence that answer them
     * @param alike the same in other editions and frameworks, and what it took the place of
     */
    record Item(
            int rank,
            double score,
            CompetenceSummary competence,
            @Schema(nullable = true) @Nullable Integer wantedShare,
            List<Because> reasons,
            List<CompetenceSummary> alike) {}

    /** @param kind how the two belong together */
    record Because(Reason.Kind kind, String asked, String found) {}

    /** @param lines the numbers of the lines that it answers */
    record Overall(int rank, double score, CompetenceSummary competence, List<Integer> lines) {}

    /**
     * @param classes generic, specialist, partnership
     * @param organisational how many of the choice are an employer's own, on top of the mix
     * @param unclassified how many have no class
     */
    record Comparison(List<ClassShare> classes, int organisational, int unclassified) {}

    /**
     * @param chosenShare percent of the classified choice
     * @param missing how many more would make the share that the mix wants
     * @param suggestions from this class, for what is missing, best first
     */
    record ClassShare(
            CompetenceClass competenceClass,
            int chosen,
            int chosenShare,
            int wantedShare,
            int missing,
            List<CompetenceSummary> suggestions) {}
}
