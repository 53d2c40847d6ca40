package org.goldenthread.competencecatalogue.courses.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.competencecatalogue.courses.document.AttendancePattern;
import org.goldenthread.competencecatalogue.courses.document.DurationUnit;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;

/**
 * A run as it was sent.
 *
 * @param venueName of the national form alone; JSON names a venue by its reference
 */
public record RunDraft(
        String reference,
        String title,
        Given<RunMode> mode,
        Given<LocalDate> startDate,
        Given<Boolean> flexibleStart,
        Given<LocalDate> endDate,
        String venueName,
        String venue,
        Given<Boolean> national,
        List<String> subRegions,
        String url,
        Given<BigDecimal> cost,
        String costDescription,
        Given<Integer> duration,
        Given<DurationUnit> durationUnit,
        Given<StudyMode> studyMode,
        Given<AttendancePattern> attendancePattern) {

    /** False while it can't be read. */
    boolean startsFlexibly() {
        return flexibleStart.is(true);
    }

    boolean hasFixedStart() {
        return !flexibleStart.isUnreadable() && !startsFlexibly();
    }

    boolean isAtVenue() {
        return mode.is(RunMode.CLASSROOM) || mode.is(RunMode.BLENDED);
    }

    boolean isAtWork() {
        return mode.is(RunMode.WORK_BASED);
    }

    boolean isElsewhere() {
        return mode.value() != null && !isAtVenue();
    }

    boolean isNotAtWork() {
        return mode.value() != null && !isAtWork();
    }
}
