package org.goldenthread.competencecatalogue.courses.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a course is given.
 *
 * @param reference the provider's own; none where it is that of the course
 * @param title where it differs from the course's
 * @param startDate null with a flexible start
 * @param flexibleStart true or left out
 * @param venue reference of the provider's venue; of runs in a classroom or blended ones
 * @param national true or left out: given at work places in the whole country
 * @param subRegions names of the regions, authorities or districts in which it is given at work places
 * @param cost in pounds
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "reference",
    "title",
    "mode",
    "startDate",
    "flexibleStart",
    "endDate",
    "venue",
    "national",
    "subRegions",
    "url",
    "cost",
    "costDescription",
    "duration",
    "studyMode",
    "attendancePattern"
})
public record Run(
        @Nullable String reference,
        @Nullable String title,
        RunMode mode,
        @Nullable LocalDate startDate,
        @Nullable Boolean flexibleStart,
        @Nullable LocalDate endDate,
        @Nullable String venue,
        @Nullable Boolean national,
        @Nullable List<String> subRegions,
        String url,
        @Nullable BigDecimal cost,
        @Nullable String costDescription,
        RunDuration duration,
        @Nullable StudyMode studyMode,
        @Nullable AttendancePattern attendancePattern) {

    public Run {
        subRegions = subRegions == null ? List.of() : List.copyOf(subRegions);
    }

    @Override
    public List<String> subRegions() {
        return subRegions == null ? List.of() : subRegions;
    }

    public boolean startsFlexibly() {
        return Boolean.TRUE.equals(flexibleStart);
    }

    /** Not named as a property is: JSON has the member itself. */
    public boolean nationwide() {
        return Boolean.TRUE.equals(national);
    }

    public Run withReference(@Nullable String other) {
        return with(other, title, endDate);
    }

    public Run withTitle(@Nullable String other) {
        return with(reference, other, endDate);
    }

    public Run withEndDate(@Nullable LocalDate other) {
        return with(reference, title, other);
    }

    private Run with(@Nullable String otherReference, @Nullable String otherTitle, @Nullable LocalDate otherEndDate) {
        return new Run(
                otherReference,
                otherTitle,
                mode,
                startDate,
                flexibleStart,
                otherEndDate,
                venue,
                national,
                subRegions,
                url,
                cost,
                costDescription,
                duration,
                studyMode,
                attendancePattern);
    }
}
