package org.goldenthread.competencecatalogue.qualifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register, the whole of it: what is left out is taken away.
 *
 * @param level 0 (entry) to 8
 * @param operationalEnd last day on which a learner can be registered
 * @param certificationEnd last day on which a certificate can be given
 * @param successor number of the one that takes its place
 * @param titleCode title of the workforce data set that it is
 * @param titleJudged true where that is a judgement and in no source
 * @param provenance where this comes from
 * @param verified false where it is from memory; true where it is left out
 */
public record QualificationRequest(
        @NotBlank @Size(max = 300) String title,
        @Min(0) @Max(8) @Nullable Integer level,
        @Min(1) @Max(9999) @Nullable Integer credit,
        @Min(0) @Max(99_999) @Nullable Integer guidedLearningHours,
        @Min(0) @Max(99_999) @Nullable Integer totalQualificationTime,
        @Size(min = 1, max = 200) @Nullable String awardingBody,
        @Nullable LocalDate starts,
        @Nullable LocalDate operationalEnd,
        @Nullable LocalDate certificationEnd,

        @Pattern(regexp = QualificationNumber.FORM, message = QualificationNumber.IN_WORDS) @Nullable
        String successor,

        @Min(1) @Max(9999) @Nullable Integer titleCode,
        @Nullable Boolean titleJudged,
        @Size(min = 1, max = 500) @Nullable String provenance,
        @Nullable Boolean verified,
        @Valid @Nullable CombinationRequest combination) {

    Qualification toQualification(QualificationNumber number, long version) {
        return new Qualification(
                number.text(),
                title,
                level,
                credit,
                guidedLearningHours,
                totalQualificationTime,
                awardingBody,
                starts,
                operationalEnd,
                certificationEnd,
                successor,
                titleCode,
                titleJudged != null && titleJudged,
                provenance,
                verified == null || verified,
                combination == null ? Combination.NONE : combination.toCombination(),
                version);
    }
}
