package org.goldenthread.competencecatalogue.courses;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.AttendancePattern;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/**
 * {@code course.published} and {@code course.withdrawn}: the whole state of a course in codes and references, so that a compacted
 * topic is a copy of what is offered. Its texts are read from the API.
 *
 * @param warnings their codes
 */
record CourseFact(
        UUID courseId,
        String provider,
        String reference,
        CourseState state,
        @Nullable Integer level,
        @Nullable String learningAim,
        @Nullable String qualification,
        List<String> units,
        List<UUID> competences,
        List<FactRun> runs,
        List<String> warnings,
        Instant changedAt,
        long version)
        implements Fact {

    /** One of its runs. */
    record FactRun(
            @Nullable String reference,
            RunMode mode,
            @Nullable LocalDate startDate,
            boolean flexibleStart,
            @Nullable LocalDate endDate,
            @Nullable String venue,
            boolean national,
            @Nullable BigDecimal cost,
            @Nullable StudyMode studyMode,
            @Nullable AttendancePattern attendancePattern) {

        static FactRun of(Run run) {
            return new FactRun(
                    run.reference(),
                    run.mode(),
                    run.startDate(),
                    run.startsFlexibly(),
                    run.endDate(),
                    run.venue(),
                    run.isNational(),
                    run.cost(),
                    run.studyMode(),
                    run.attendancePattern());
        }
    }

    static CourseFact of(Course course) {
        return new CourseFact(
                course.id(),
                course.provider(),
                course.reference(),
                course.state(),
                course.level(),
                course.document().learningAim(),
                course.qualification(),
                course.document().units(),
                course.document().competences(),
                course.document().runs().stream().map(FactRun::of).toList(),
                course.warnings().stream().map(CourseWarning::code).distinct().toList(),
                course.changedAt(),
                course.version());
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "course";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return courseId.toString();
    }

    @Override
    @JsonIgnore
    public String factType() {
        return "org.goldenthread.course." + (state == CourseState.PUBLISHED ? "published" : "withdrawn") + ".v1";
    }
}
