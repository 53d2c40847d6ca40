package org.goldenthread.competencecatalogue.courses.venues;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.CourseChanges;
import org.goldenthread.competencecatalogue.courses.CourseLocks;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;
import org.goldenthread.competencecatalogue.courses.judgement.VenueJudge;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/** What providers do with their venues. */
@ApplicationScoped
public class VenueService {

    static final ProblemType INVALID_VENUE = new ProblemType("invalid-venue", 422, "The venue breaks rules");
    static final ProblemType VENUE_IN_USE = new ProblemType("venue-in-use", 409, "Courses are given at the venue");

    private final Venues venues;
    private final VenueJudge judge;
    private final CourseLocks locks;
    private final CourseChanges changes;

    VenueService(Venues venues, VenueJudge judge, CourseLocks locks, CourseChanges changes) {
        this.venues = venues;
        this.judge = judge;
        this.locks = locks;
        this.changes = changes;
    }

    record Kept(Venue venue, boolean created) {}

    /** The same again is left as it is, and needs no precondition. */
    @Transactional
    Kept keep(String provider, VenueDraft draft, @Nullable String ifMatch) {
        locks.provider(provider);
        Optional<Venue> before = venues.find(provider, draft.reference());
        if (before.filter(venue -> venue.says(draft)).isPresent()) {
            return new Kept(before.get(), false);
        }
        before.ifPresentOrElse(venue -> ETag.requireMatch(ifMatch, venue.tag()), () -> ETag.refuseMatch(ifMatch));
        List<Finding> faults = judge.judge(provider, List.of(draft)).getFirst();
        if (!faults.isEmpty()) {
            throw INVALID_VENUE
                    .with(faults.size() == 1 ? "One thing is wrong with it." : faults.size() + " things are wrong.")
                    .errors(faults.stream().map(VenueService::error).toList());
        }
        write(provider, List.of(draft));
        return new Kept(venues.find(provider, draft.reference()).orElseThrow(), before.isEmpty());
    }

    private static ProblemError error(Finding fault) {
        return fault.pointer().equals("/reference")
                ? ProblemError.inParameter("reference", fault.code(), fault.detail())
                : ProblemError.at(fault.pointer(), fault.code(), fault.detail());
    }

    /** What would become of each. */
    public List<Outcome> outcomes(String provider, List<VenueDraft> drafts) {
        Map<String, Venue> before =
                venues.find(provider, drafts.stream().map(VenueDraft::reference).toList());
        return drafts.stream()
                .map(draft -> outcome(before.get(draft.reference()), draft))
                .toList();
    }

    private static Outcome outcome(@Nullable Venue before, VenueDraft draft) {
        if (before == null) {
            return Outcome.CREATED;
        }
        return before.says(draft) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /** Puts venues that break no rule on record. Whoever calls holds the lock of the provider's courses. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepAll(String provider, List<VenueDraft> drafts) {
        Map<String, Venue> before =
                venues.find(provider, drafts.stream().map(VenueDraft::reference).toList());
        write(
                provider,
                drafts.stream()
                        .filter(draft -> outcome(before.get(draft.reference()), draft) != Outcome.UNCHANGED)
                        .toList());
    }

    /** Who reads the feed of changes sees where a course is given: it changes with its venues. */
    private void write(String provider, List<VenueDraft> drafts) {
        if (!drafts.isEmpty()) {
            venues.keep(provider, drafts);
            List<String> references = drafts.stream().map(VenueDraft::reference).toList();
            changes.record(CourseChanges.What.UPDATED, venues.coursesAt(provider, references));
            Log.infof("%d venues of %s were written", drafts.size(), provider);
        }
    }

    /** One that is retired already stays as it is. */
    @Transactional
    Venue retire(String provider, String reference, @Nullable String ifMatch) {
        locks.provider(provider);
        Venue venue = venues.find(provider, reference).orElseThrow(VenueService::unknown);
        if (venue.retired()) {
            return venue;
        }
        ETag.requireMatch(ifMatch, venue.tag());
        List<UUID> inUse = venues.coursesAt(provider, List.of(reference));
        if (!inUse.isEmpty()) {
            throw VENUE_IN_USE
                    .with("%d courses that are offered have runs there. Move their runs or retire them first."
                            .formatted(inUse.size()))
                    .member("courses", inUse.size());
        }
        venues.retire(provider, reference);
        Log.infof("Venue %s of %s retired", reference, provider);
        return venues.find(provider, reference).orElseThrow();
    }

    static RuntimeException unknown() {
        return Problems.NOT_FOUND.with("The provider has no venue of this reference.");
    }
}
