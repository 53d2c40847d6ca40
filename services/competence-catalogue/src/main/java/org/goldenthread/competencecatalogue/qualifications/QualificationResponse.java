package org.goldenthread.competencecatalogue.qualifications;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register.
 *
 * @param number its key: the regulator's number with its obliques, or one of ours
 * @param ofqualNumber the regulator's number; null where no source gives it
 * @param href its address
 * @param titleLabel what the title of the workforce data set is called
 * @param titleJudged true where the title is a judgement and in no source
 * @param verified false where it is from memory
 * @param combination null where no rules of combination are known
 * @param warnings what is worth a look
 * @param version grows with every change
 */
public record QualificationResponse(
        String number,
        @Schema(nullable = true) @Nullable String ofqualNumber,
        String href,
        String title,
        @Schema(nullable = true) @Nullable Integer level,
        @Schema(nullable = true) @Nullable Integer credit,
        @Schema(nullable = true) @Nullable Integer guidedLearningHours,
        @Schema(nullable = true) @Nullable Integer totalQualificationTime,
        @Schema(nullable = true) @Nullable String awardingBody,
        @Schema(nullable = true) @Nullable LocalDate starts,
        @Schema(nullable = true) @Nullable LocalDate operationalEnd,
        @Schema(nullable = true) @Nullable LocalDate certificationEnd,
        QualificationStatus status,
        @Schema(nullable = true) @Nullable String successor,
        @Schema(nullable = true) @Nullable Integer titleCode,
        @Schema(nullable = true) @Nullable String titleLabel,
        boolean titleJudged,
        @Schema(nullable = true) @Nullable String provenance,
        boolean verified,
        @Schema(nullable = true) @Nullable CombinationResponse combination,
        List<Warning> warnings,
        long version) {

    static QualificationResponse from(
            Qualification one,
            @Nullable String titleLabel,
            @Nullable CombinationResponse combination,
            LocalDate today) {
        var number = new QualificationNumber(one.number());
        return new QualificationResponse(
                one.number(),
                number.isRegulated() ? one.number() : null,
                number.address(),
                one.title(),
                one.level(),
                one.credit(),
                one.guidedLearningHours(),
                one.totalQualificationTime(),
                one.awardingBody(),
                one.starts(),
                one.operationalEnd(),
                one.certificationEnd(),
                one.statusOn(today),
                one.successor(),
                one.titleCode(),
                titleLabel,
                one.titleJudged(),
                one.provenance(),
                one.verified(),
                combination,
                Warning.of(number),
                one.version());
    }
}
