package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import java.util.Map;
import org.goldenthread.competencecatalogue.courses.document.AttendancePattern;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;
import org.jspecify.annotations.Nullable;

/** A term of the standard's vocabularies: identifier and caption, both exactly as they are published. */
record Term(String identifier, String caption) {

    private static final Term NOT_KNOWN = new Term("NK", "Not known");
    private static final Term CUSTOMISED = new Term("CS", "Customised");
    private static final Term OFF_CAMPUS = new Term("NC", "Face-to-face non-campus");

    private static final Map<StudyMode, Term> STUDY_MODES = Map.of(
            StudyMode.FULL_TIME, new Term("FT", "Full time"),
            StudyMode.PART_TIME, new Term("PT", "Part time"),
            StudyMode.FLEXIBLE, new Term("FL", "Flexible"));

    private static final Map<RunMode, Term> ATTENDANCE_MODES = Map.of(
            RunMode.CLASSROOM, new Term("CM", "Campus"),
            RunMode.ONLINE, new Term("ON", "Online (no attendance)"),
            RunMode.WORK_BASED, new Term("WB", "Work-based"),
            RunMode.BLENDED, new Term("MM", "Mixed mode"));

    private static final Map<AttendancePattern, Term> ATTENDANCE_PATTERNS = Map.of(
            AttendancePattern.DAYTIME, new Term("DT", "Daytime"),
            AttendancePattern.EVENING, new Term("EV", "Evening"),
            AttendancePattern.WEEKEND, new Term("WE", "Weekend"),
            AttendancePattern.DAY_OR_BLOCK_RELEASE, new Term("DR", "Day/Block release"));

    static Term of(@Nullable StudyMode mode) {
        return mode == null ? NOT_KNOWN : STUDY_MODES.getOrDefault(mode, NOT_KNOWN);
    }

    /** A campus has a venue: without one it is somewhere else. */
    static Term of(RunMode mode, boolean venueKnown) {
        return mode == RunMode.CLASSROOM && !venueKnown ? OFF_CAMPUS : ATTENDANCE_MODES.getOrDefault(mode, OFF_CAMPUS);
    }

    /** The vocabulary has nothing for what is not known; when learners themselves choose comes nearest. */
    static Term of(@Nullable AttendancePattern pattern) {
        return pattern == null ? CUSTOMISED : ATTENDANCE_PATTERNS.getOrDefault(pattern, CUSTOMISED);
    }
}
