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
import org.goldenthread.competencecatalogue.courses.judgement.Standing;
import org.goldenthread.competencecatalogue.courses.judgement.WarningRules;
import org.goldenthread.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Puts the warnings of courses right and tells others. */
@ApplicationScoped
class WarningService {

    private final WarnedCourses courses;
    private final KnownThings known;
    private final Outbox outbox;
    private final InstantSource clock;

    WarningService(WarnedCourses courses, KnownThings known, Outbox outbox, InstantSource clock) {
        this.courses = courses;
        this.known = known;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What distinguishes a warning; its words may change without the course changing. */
    private record Point(String code, @Nullable String successor) {}

    /** @return how many courses it changed; one that has the warnings it should have is not touched */
    @Transactional
    int review(List<UUID> ids) {
        List<Warned> found = courses.lock(ids);
        List<Standing> standings = known.of(found);
        int changed = 0;
        for (int i = 0; i < found.size(); i++) {
            Warned course = found.get(i);
            List<CourseWarning> now = now(course, standings.get(i));
            if (!points(now).equals(points(course.warnings()))) {
                courses.warn(course.id(), now, clock.instant());
                outbox.append(fact(course, now));
                changed++;
            }
        }
        return changed;
    }

    private static List<CourseWarning> now(Warned course, Standing standing) {
        List<CourseWarning> now = new ArrayList<>(course.warnings().stream()
                .filter(warning -> !WarningRules.has(warning.code()))
                .toList());
        WarningRules.of(standing).stream().map(CourseWarning::of).forEach(now::add);
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
                course.qualification(),
                now.stream()
                        .map(warning -> new CourseWarningFact.Warning(warning.code(), warning.successor()))
                        .toList(),
                course.version() + 1);
    }
}
