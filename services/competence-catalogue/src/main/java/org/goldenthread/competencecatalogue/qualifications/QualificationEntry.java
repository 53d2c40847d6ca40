package org.goldenthread.competencecatalogue.qualifications;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A qualification in a list: all but its units.
 *
 * @param number with its obliques
 * @param href its address
 */
public record QualificationEntry(
        String number,
        String href,
        String title,
        @Schema(nullable = true) @Nullable Integer level,
        @Schema(nullable = true) @Nullable Integer credit,
        @Schema(nullable = true) @Nullable String awardingBody,
        @Schema(nullable = true) @Nullable LocalDate starts,
        @Schema(nullable = true) @Nullable LocalDate operationalEnd,
        @Schema(nullable = true) @Nullable LocalDate certificationEnd,
        QualificationStatus status,
        @Schema(nullable = true) @Nullable String successor,
        @Schema(nullable = true) @Nullable Integer titleCode,
        boolean verified) {

    static QualificationEntry from(Qualification one, LocalDate today) {
        return new QualificationEntry(
                one.number(),
                new QualificationNumber(one.number()).address(),
                one.title(),
                one.level(),
                one.credit(),
                one.awardingBody(),
                one.starts(),
                one.operationalEnd(),
                one.certificationEnd(),
                one.statusOn(today),
                one.successor(),
                one.titleCode(),
                one.verified());
    }
}
