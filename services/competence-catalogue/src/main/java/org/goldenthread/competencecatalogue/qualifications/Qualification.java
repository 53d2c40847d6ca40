package org.goldenthread.competencecatalogue.qualifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register.
 *
 * @param number with its obliques
 * @param operationalEnd last day on which a learner can be registered
 * @param certificationEnd last day on which a certificate can be given
 * @param successor number of the one that took its place
 * @param titleCode title of the workforce data set that it is
 * @param titleJudged whether that is our judgement and no source's
 * @param verified false where it was taken from memory
 * @param version 0 while it is not stored
 */
public record Qualification(
        String number,
        String title,
        @Nullable Integer level,
        @Nullable Integer credit,
        @Nullable Integer guidedLearningHours,
        @Nullable Integer totalQualificationTime,
        @Nullable String awardingBody,
        @Nullable LocalDate starts,
        @Nullable LocalDate operationalEnd,
        @Nullable LocalDate certificationEnd,
        @Nullable String successor,
        @Nullable Integer titleCode,
        boolean titleJudged,
        @Nullable String provenance,
        boolean verified,
        Combination combination,
        long version) {

    public QualificationStatus statusOn(LocalDate day) {
        if (operationalEnd != null && operationalEnd.isBefore(day)) {
            return QualificationStatus.ENDED;
        }
        return starts != null && starts.isAfter(day) ? QualificationStatus.UPCOMING : QualificationStatus.CURRENT;
    }

    /** The level that credit has to have where the rules name none. */
    public @Nullable Integer levelOfCredit() {
        return combination.atLevel() == null ? level : combination.atLevel();
    }

    public Qualification with(Combination other) {
        return new Qualification(
                number,
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
                titleJudged,
                provenance,
                verified,
                other,
                version);
    }
}
