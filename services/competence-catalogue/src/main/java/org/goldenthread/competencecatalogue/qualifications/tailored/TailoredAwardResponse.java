package org.goldenthread.competencecatalogue.qualifications.tailored;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.qualifications.UnitSummary;
import org.goldenthread.competencecatalogue.selection.mixes.MixResponse;
import org.jspecify.annotations.Nullable;

/**
 * How a set of units does.
 *
 * @param verdict met where every requirement is; unknown where what the register does not know decides it
 * @param qualification number of the qualification it was checked against
 * @param mix the version of the catalogue's mix it was checked against; `judged` says whether its shares are a judgement
 * @param chosenCredit of all units together, as far as it is known
 * @param requirements each thing that is asked for
 * @param groups of a qualification: what counts in each
 * @param parts of a mix: what there is of each
 * @param units in the order of the request
 */
public record TailoredAwardResponse(
        Verdict verdict,
        @Schema(nullable = true) @Nullable String qualification,
        @Schema(nullable = true) @Nullable MixResponse mix,
        int chosenCredit,
        List<RequirementResponse> requirements,
        List<GroupCreditResponse> groups,
        List<PartCreditResponse> parts,
        List<ChosenUnitResponse> units) {

    /**
     * A thing that is asked for.
     *
     * @param requirement mandatoryUnits, groupUnits, groupCredit, creditAtLevel, totalCredit or partCredit
     * @param of code of the group, or the part
     * @param measure credits or units
     * @param counted what there is of it
     * @param missing how much more is needed
     * @param missingUnits mandatory units that are not in the set
     */
    public record RequirementResponse(
            String requirement,
            @Schema(nullable = true) @Nullable String of,
            String title,
            String measure,
            int required,
            int counted,
            int missing,
            Verdict verdict,
            List<UnitSummary> missingUnits) {}

    /**
     * A group of units.
     *
     * @param credit of the units of it that were chosen
     * @param counting as much of it as counts
     * @param beyondMaximum as much of it as does not
     */
    public record GroupCreditResponse(String group, String title, int credit, int counting, int beyondMaximum) {}

    /** A part of a mix and the credit that there is of it. */
    public record PartCreditResponse(AwardPart part, int credit) {}

    /**
     * A unit of the set.
     *
     * @param verified false where the register has it from memory
     * @param group of the qualification
     * @param competenceClass the part it counts for
     * @param classByCaller whether the caller said it
     * @param classJudged whether it rests on a class that is our judgement
     * @param remark how it counts
     */
    public record ChosenUnitResponse(
            @Schema(nullable = true) @Nullable String reference,
            String title,
            @Schema(nullable = true) @Nullable Integer credit,
            @Schema(nullable = true) @Nullable Integer level,
            boolean verified,
            @Schema(nullable = true) @Nullable String group,
            @Schema(nullable = true) @Nullable AwardPart competenceClass,
            boolean classByCaller,
            boolean classJudged,
            Remark remark) {}
}
