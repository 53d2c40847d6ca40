package org.goldenthread.competencecatalogue.courses.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What there is of what some drafts name.
 *
 * @param competenceCodes ids of the published competences that have a code, by the code in small letters
 * @param qualifications with those that took their place, by number
 * @param learningAims those that the register has, with their last day; null while no register is loaded
 * @param venues of the provider, without retired ones
 */
record Known(
        LocalDate today,
        Map<String, List<UUID>> competenceCodes,
        Map<UUID, CompetenceSummary> competences,
        Map<String, QualificationSummary> qualifications,
        Set<String> units,
        @Nullable Map<String, Optional<LocalDate>> learningAims,
        List<KnownVenue> venues,
        SubRegions subRegions) {

    record KnownVenue(String reference, String name) {}

    Optional<KnownVenue> venueOfReference(String reference) {
        return venues.stream()
                .filter(venue -> venue.reference().equalsIgnoreCase(reference))
                .findFirst();
    }

    Optional<KnownVenue> venueOfName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return venues.stream()
                .filter(venue -> venue.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
