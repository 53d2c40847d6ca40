package org.goldenthread.competencecatalogue.qualifications.tailored;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.qualifications.QualificationNumber;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.goldenthread.competencecatalogue.selection.mixes.AgencySize;
import org.goldenthread.competencecatalogue.selection.mixes.Level;
import org.jspecify.annotations.Nullable;

/**
 * A set of units, and what it is checked against: a qualification, a mix of skills, or the mix of a level of management and a size of agency.
 *
 * @param qualification number of one of the register with rules of combination
 * @param mix how much of each part is needed
 * @param namedMix the mix that the catalogue has, of GET /v1/mixes
 */
public record TailoredAwardRequest(
        @Pattern(regexp = QualificationNumber.FORM, message = QualificationNumber.IN_WORDS) @Nullable
        String qualification,

        @Valid @Nullable MixRequest mix,
        @Valid @Nullable NamedMixRequest namedMix,
        @NotNull @Size(max = 200) List<@NotNull @Valid ChosenUnitRequest> units) {

    /** What the numbers of a mix are. */
    public enum Measure {
        CREDITS("credits"),
        PERCENT("percent");

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /**
     * The least of each part; nothing is asked of a part that is left out.
     *
     * @param measure what the numbers are
     * @param credit of the whole award; needed for percents
     */
    public record MixRequest(
            @NotNull Measure measure,
            @Min(1) @Max(9999) @Nullable Integer credit,
            @Min(0) @Max(9999) @Nullable Integer generic,
            @Min(0) @Max(9999) @Nullable Integer specialist,
            @Min(0) @Max(9999) @Nullable Integer partnership,
            @Min(0) @Max(9999) @Nullable Integer organisational,
            @Min(0) @Max(9999) @Nullable Integer topUp) {

        Map<AwardPart, Integer> parts() {
            Map<AwardPart, Integer> parts = new EnumMap<>(AwardPart.class);
            put(parts, AwardPart.GENERIC, generic);
            put(parts, AwardPart.SPECIALIST, specialist);
            put(parts, AwardPart.PARTNERSHIP, partnership);
            put(parts, AwardPart.ORGANISATIONAL, organisational);
            put(parts, AwardPart.TOP_UP, topUp);
            return parts;
        }

        private static void put(Map<AwardPart, Integer> parts, AwardPart part, @Nullable Integer least) {
            if (least != null) {
                parts.put(part, least);
            }
        }
    }

    /**
     * The shares of generic, specialist and partnership competences that fit a level of management in an agency of a size.
     *
     * @param version the newest where it is left out
     * @param credit of the whole award, of which the shares are
     */
    public record NamedMixRequest(
            @NotNull Level level,
            @NotNull AgencySize size,
            @Min(1) @Max(1_000_000) @Nullable Integer version,
            @NotNull @Min(1) @Max(9999) Integer credit) {}

    /**
     * A unit of the register by its reference, or an organisation's own by its credit.
     *
     * @param title what an own unit is called
     * @param credit of an own unit, or of one whose credit the register does not have
     * @param level of an own unit, or of one whose level the register does not have
     * @param competenceClass the part of the award it counts for; needed where the competences that it covers do not say it
     */
    public record ChosenUnitRequest(
            @Pattern(regexp = UnitReference.FORM, message = UnitReference.IN_WORDS) @Nullable
            String reference,

            @Size(min = 1, max = 300) @Nullable String title,
            @Min(1) @Max(999) @Nullable Integer credit,
            @Min(0) @Max(8) @Nullable Integer level,
            @Nullable AwardPart competenceClass) {}
}
