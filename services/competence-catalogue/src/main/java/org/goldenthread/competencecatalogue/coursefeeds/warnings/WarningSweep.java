package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;

/**
 * Looks for courses whose warnings are not what they should be any more, batch by batch. Several replicas may do so at once: a course is locked and looked
 * at again before it is changed, and one that another replica has in hand is passed over.
 */
@ApplicationScoped
class WarningSweep {

    private static final int BATCH = 200;

    private final OutdatedCourses outdated;
    private final WarningService service;
    private final LondonCalendar calendar;

    WarningSweep(OutdatedCourses outdated, WarningService service, LondonCalendar calendar) {
        this.outdated = outdated;
        this.service = service;
        this.calendar = calendar;
    }

    /** The end of a day, and every change of the register. */
    @Scheduled(
            every = "{golden-thread.course-warnings.every:60s}",
            delayed = "{golden-thread.course-warnings.delay:20s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void byQualification() {
        sweep(outdated.byQualification(calendar.today()));
    }

    /** Competences and units, of which there are too many to ask every minute. */
    @Scheduled(
            every = "{golden-thread.course-warnings.thorough-every:1h}",
            delayed = "{golden-thread.course-warnings.thorough-delay:2m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void byAnything() {
        sweep(outdated.byAnything(calendar.today()));
    }

    private void sweep(List<UUID> courses) {
        int changed = 0;
        for (int from = 0; from < courses.size(); from += BATCH) {
            changed += review(courses.subList(from, Math.min(from + BATCH, courses.size())));
        }
        if (changed > 0) {
            Log.infof("%d courses got other warnings", changed);
        }
    }

    /** What goes wrong with some courses is no reason to leave the others as they are; the next sweep tries again. */
    private int review(List<UUID> courses) {
        try {
            return service.review(courses);
        } catch (RuntimeException e) {
            Log.errorf(e, "%d courses could not be looked at, %s the first", courses.size(), courses.getFirst());
            return 0;
        }
    }
}
