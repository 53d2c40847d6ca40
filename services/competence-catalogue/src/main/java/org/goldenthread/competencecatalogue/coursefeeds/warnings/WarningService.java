package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.coursefeeds.warnings.WarnedCourses.Warned;
import org.goldenthread.competencecatalogue.courses.CourseWarning;
import org.goldenthread.competencecatalogue.courses.CourseWarnings;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Puts the warnings of courses right and tells others. */
@ApplicationScoped
class WarningService {

    private final WarnedCourses courses;
    private final KnownThings known;
    private final Outbox outbox;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    WarningService(
            WarnedCourses courses, KnownThings known, Outbox outbox, LondonCalendar calendar, InstantSource clock) {
        this.courses = courses;
        this.known = known;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What distinguishes a warning; its words may change without the course changing. */
    private record Point(String code, @Nullable String successor) {}

    /** @return how many courses it changed; one that has the warnings it should have is not touched */
    @Transactional
    int review(List<UUID> ids) {
        List<Warned> found = courses.lock(ids);
        CourseWarnings.Known things =
                known.of(found.stream().map(Warned::document).toList());
        int changed = 0;
        for (Warned course : found) {
            List<CourseWarning> now = now(course, things);
            if (!points(now).equals(points(course.warnings()))) {
                courses.warn(course.id(), now, clock.instant());
                outbox.append(fact(course, now));
                changed++;
            }
        }
        return changed;
    }

    private List<CourseWarning> now(Warned course, CourseWarnings.Known things) {
        List<CourseWarning> now = new ArrayList<>(course.warnings().stream()
                .filter(warning -> !CourseWarnings.has(warning.code()))
                .toList());
        now.addAll(CourseWarnings.of(course.document(), things, calendar.today()));
        return now;
    }

    private static Set<Point> points(List<CourseWarning> warnings) {
        return warnings.stream()
                .map(warning -> new Point(warning.code(), warning.successor()))
                .collect(Collectors.toSet());
    }

    private static CourseWarningFact fact(Warned course, List<CourseWarning> now) {
        return new CourseWarningFact(
                course.id(),
                course.provider(),
                course.reference(),
                course.document().qualification(),
                now.stream()
                        .map(warning -> new CourseWarningFact.Warning(warning.code(), warning.successor()))
                        .toList(),
                course.version() + 1);
    }
}
