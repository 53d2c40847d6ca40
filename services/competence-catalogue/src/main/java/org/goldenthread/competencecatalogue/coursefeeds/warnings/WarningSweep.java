package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
    private static final UUID FIRST = new UUID(0, 0);

    private final OutdatedCourses outdated;
    private final WarningService service;
    private final LondonCalendar calendar;

    WarningSweep(OutdatedCourses outdated, WarningService service, LondonCalendar calendar) {
        this.outdated = outdated;
        this.service = service;
        this.calendar = calendar;
    }

    private interface Search {

        List<UUID> next(LocalDate today, UUID after, int limit);
    }

    /** The end of a day, and every change of the register. */
    @Scheduled(
            every = "{golden-thread.course-warnings.every:60s}",
            delayed = "{golden-thread.course-warnings.delay:20s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void byQualification() {
        sweep(outdated::byQualification);
    }

    /** Competences and units, of which there are too many to ask every minute. */
    @Scheduled(
            every = "{golden-thread.course-warnings.thorough-every:1h}",
            delayed = "{golden-thread.course-warnings.thorough-delay:2m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void byAnything() {
        sweep(outdated::byAnything);
    }

    private void sweep(Search search) {
        int changed = 0;
        List<UUID> batch = search.next(calendar.today(), FIRST, BATCH);
        while (!batch.isEmpty()) {
            changed += service.review(batch);
            batch = search.next(calendar.today(), batch.getLast(), BATCH);
        }
        if (changed > 0) {
            Log.infof("%d courses got other warnings", changed);
        }
    }
}
