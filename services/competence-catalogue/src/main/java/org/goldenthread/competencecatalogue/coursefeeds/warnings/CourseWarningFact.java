package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import java.util.List;
import java.util.UUID;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/**
 * {@code course-warning.changed}: what there is to mend in a course from now on, nothing when all is well again. A noun of its own: on the compacted
 * topic of courses it would take the place of the course itself.
 *
 * @param version of the course, which grew by this
 */
record CourseWarningFact(
        UUID course,
        String provider,
        String reference,
        @Nullable String qualification,
        List<Warning> warnings,
        long version)
        implements Fact {

    /** @param successor number of a qualification or id of a competence */
    record Warning(String code, @Nullable String successor) {}

    @Override
    public String aggregateType() {
        return "course-warning";
    }

    @Override
    public String aggregateId() {
        return course.toString();
    }

    @Override
    public String factType() {
        return "org.goldenthread.course-warning.changed.v1";
    }
}
