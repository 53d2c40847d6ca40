package org.goldenthread.competencecatalogue.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResourceService {

    private final Resources resources;
    private final Judgement judgement;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    ResourceService(Resources resources, Judgement judgement, LondonCalendar calendar, InstantSource clock) {
        this.resources = resources;
        this.judgement = judgement;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What became of an entry, and whether it is new. */
    record Kept(Resource resource, boolean added) {}

    /** Adds a resource or changes its entry, and looks at once what that makes out of date. */
    @Transactional
    Kept keep(String code, String keeper, @Nullable String ifMatch, ResourceRequest entry) {
        judgement.holdAll();
        Optional<Resource> before = resources.find(code);
        if (before.isEmpty()) {
            ETag.refuseMatch(ifMatch);
        } else if (before.get().isFor(keeper)) {
            ETag.requireMatch(ifMatch, before.get().tag());
        } else {
            throw ResourceProblems.notFound();
        }
        requireValid(code, entry);
        resources.put(code, entry, keeper, clock.instant());
        judgement.judge();
        return new Kept(resources.find(code).orElseThrow(), before.isEmpty());
    }

    private void requireValid(String code, ResourceRequest entry) {
        List<ProblemError> faults = new ArrayList<>();
        String successor = entry.successor();
        if (successor == null && entry.status() == ResourceStatus.SUPERSEDED) {
            faults.add(ProblemError.at(
                    "/successor",
                    "successor-missing",
                    "Say which resource has taken its place, or give it another status."));
        } else if (successor != null) {
            requireOther(code, successor, faults);
        }
        LocalDate checkedOn = entry.checkedOn();
        if (checkedOn != null && checkedOn.isAfter(calendar.today())) {
            faults.add(ProblemError.at("/checkedOn", "in-the-future", "It can't have been looked at yet."));
        }
        if (entry.kind() == ResourceKind.LINK && entry.url() == null) {
            faults.add(ProblemError.at("/url", "url-missing", "A link has an address."));
        }
        if (!faults.isEmpty()) {
            throw ResourceProblems.INVALID.with("The resource does not fit.").errors(faults);
        }
    }

    private void requireOther(String code, String successor, List<ProblemError> faults) {
        if (successor.equals(code)) {
            faults.add(ProblemError.at("/successor", "successor-cycle", "A resource does not take its own place."));
        } else if (resources.find(successor).isEmpty()) {
            faults.add(ProblemError.at(
                    "/successor", "unknown-successor", "There is no resource with this code. Add it first."));
        } else if (resources.leadsBack(code, successor)) {
            faults.add(ProblemError.at(
                    "/successor",
                    "successor-cycle",
                    "This resource has taken the place of that one, directly or over others."));
        }
    }
}
