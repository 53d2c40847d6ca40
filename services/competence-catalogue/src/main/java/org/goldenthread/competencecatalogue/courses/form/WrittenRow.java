package org.goldenthread.competencecatalogue.courses.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.Course;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A run of a course as a row of the national form.
 *
 * @param venueNames of the provider, by reference
 */
record WrittenRow(Course course, Run run, CourseKinds kinds, Map<String, String> venueNames) {

    private static final DateTimeFormatter NATIONAL_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    List<String> cells(List<String> columns) {
        return columns.stream().map(this::cell).toList();
    }

    private String cell(String column) {
        CourseDocument document = course.document();
        return switch (column) {
            case "LARS_QAN" -> Texts.of(document.learningAim());
            case "COURSE_TYPE" -> CourseKinds.label(kinds.types(), document.courseType());
            case "SECTOR" -> CourseKinds.label(kinds.sectors(), document.sector());
            case "EDUCATION_LEVEL" -> CourseKinds.label(kinds.educationLevels(), document.educationLevel());
            case "AWARDING_BODY" -> Texts.of(document.awardingBody());
            case "WHO_THIS_COURSE_IS_FOR" -> Texts.of(document.whoFor());
            case "ENTRY_REQUIREMENTS" -> Texts.of(document.entryRequirements());
            case "WHAT_YOU_WILL_LEARN" -> Texts.of(document.whatYouWillLearn());
            case "HOW_YOU_WILL_LEARN" -> Texts.of(document.howYouWillLearn());
            case "WHAT_YOU_WILL_NEED_TO_BRING" -> Texts.of(document.whatToBring());
            case "HOW_YOU_WILL_BE_ASSESSED" -> Texts.of(document.howAssessed());
            case "WHERE_NEXT" -> Texts.of(document.whereNext());
            case "COMPETENCES" ->
                document.competences().stream().map(UUID::toString).collect(Collectors.joining(";"));
            case "UNITS" -> String.join(";", document.units());
            case "QUALIFICATION" -> Texts.of(document.qualification());
            case "CREDIT" -> document.credit() == null ? "" : RowsOfCourse.written(document.credit());
            case "LEVEL" -> text(document.level());
            case "COURSE_REFERENCE" -> course.reference();
            case "COURSE_TITLE" -> document.title();
            default -> ofRun(column);
        };
    }

    private String ofRun(String column) {
        return switch (column) {
            case "COURSE_NAME" -> run.title() == null ? course.document().title() : run.title();
            case "YOUR_REFERENCE" -> run.reference() == null ? course.reference() : run.reference();
            case "DELIVERY_MODE" -> run.mode().label();
            case "START_DATE" -> day(run.startDate());
            case "FLEXIBLE_START_DATE" -> run.startsFlexibly() ? "Yes" : "No";
            case "END_DATE" -> day(run.endDate());
            case "VENUE_NAME" -> run.venue() == null ? "" : venueNames.getOrDefault(run.venue(), "");
            case "YOUR_VENUE_REFERENCE" -> Texts.of(run.venue());
            case "NATIONAL_DELIVERY" -> national();
            case "SUB_REGION" -> String.join("; ", run.subRegions());
            case "COURSE_WEBPAGE" -> run.url();
            case "COST" -> run.cost() == null ? "" : run.cost().toPlainString();
            case "COST_DESCRIPTION" -> Texts.of(run.costDescription());
            case "DURATION" -> String.valueOf(run.duration().value());
            case "DURATION_UNIT" -> run.duration().unit().label();
            case "STUDY_MODE" -> run.studyMode() == null ? "" : run.studyMode().label();
            case "ATTENDANCE_PATTERN" ->
                run.attendancePattern() == null ? "" : run.attendancePattern().label();
            default -> throw new IllegalArgumentException("There is no column " + column);
        };
    }

    private String national() {
        if (run.mode() != RunMode.WORK_BASED) {
            return "";
        }
        return run.isNational() ? "Yes" : "No";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : NATIONAL_DAY.format(day);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
