package org.goldenthread.competencecatalogue.courses.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.competencecatalogue.courses.judgement.CourseRule.Place;
import org.goldenthread.competencecatalogue.courses.judgement.Known.KnownVenue;

/**
 * A run of a draft beside what there is of what it names.
 *
 * @param startsOnRecord first days of the course's runs as they are kept: a day that has been published may pass
 * @param repeated whether a run before it has its reference
 */
record RunInQuestion(RunDraft run, Known known, Set<LocalDate> startsOnRecord, Form form, boolean repeated) {

    Optional<KnownVenue> venue() {
        if (!run.venue().isEmpty()) {
            return known.venueOfReference(run.venue());
        }
        return run.venueName().isEmpty() ? Optional.empty() : known.venueOfName(run.venueName());
    }

    boolean namesAnotherVenue() {
        return !run.venue().isEmpty()
                && !run.venueName().isEmpty()
                && venue().filter(found -> !found.name().equalsIgnoreCase(run.venueName()))
                        .isPresent();
    }

    boolean startsInThePast() {
        LocalDate start = run.startDate().value();
        return start != null && start.isBefore(known.today()) && !startsOnRecord.contains(start);
    }

    boolean endsBeforeItStarts() {
        LocalDate start = run.startDate().value();
        LocalDate end = run.endDate().value();
        return start != null && end != null && end.isBefore(start);
    }

    List<Place> unknownSubRegions() {
        return CourseInQuestion.places(
                run.subRegions(), name -> known.subRegions().named(name).isEmpty());
    }
}
