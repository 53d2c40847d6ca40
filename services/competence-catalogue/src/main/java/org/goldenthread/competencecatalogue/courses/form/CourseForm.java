package org.goldenthread.competencecatalogue.courses.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.judgement.Form;

/** The two forms of the national file of courses. Columns of ours may follow the national ones. */
public enum CourseForm {
    LEARNING_AIM("learningAim", Form.LEARNING_AIM),
    WITHOUT_LEARNING_AIM("withoutLearningAim", Form.WITHOUT_LEARNING_AIM);

    /** What a course is that has no learning aim. */
    static final List<String> KIND = List.of("COURSE_TYPE", "SECTOR", "EDUCATION_LEVEL", "AWARDING_BODY");

    /** The texts that rows of one course share. */
    static final List<String> TEXTS = List.of(
            "WHO_THIS_COURSE_IS_FOR",
            "ENTRY_REQUIREMENTS",
            "WHAT_YOU_WILL_LEARN",
            "HOW_YOU_WILL_LEARN",
            "WHAT_YOU_WILL_NEED_TO_BRING",
            "HOW_YOU_WILL_BE_ASSESSED",
            "WHERE_NEXT");

    private static final List<String> RUN = List.of(
            "COURSE_NAME",
            "YOUR_REFERENCE",
            "DELIVERY_MODE",
            "START_DATE",
            "FLEXIBLE_START_DATE",
            "VENUE_NAME",
            "YOUR_VENUE_REFERENCE",
            "NATIONAL_DELIVERY",
            "SUB_REGION",
            "COURSE_WEBPAGE",
            "COST",
            "COST_DESCRIPTION",
            "DURATION",
            "DURATION_UNIT",
            "STUDY_MODE",
            "ATTENDANCE_PATTERN");

    /** Columns of ours that anyone may fill in. */
    public static final List<String> OURS =
            List.of("COMPETENCES", "UNITS", "QUALIFICATION", "CREDIT", "LEVEL", "END_DATE");

    /** Columns of ours that a download has where the national ones can't tell courses apart. */
    static final List<String> OF_DOWNLOADS = List.of("COURSE_REFERENCE", "COURSE_TITLE");

    private final String text;
    private final Form form;

    CourseForm(String text, Form form) {
        this.text = text;
        this.form = form;
    }

    public static Optional<CourseForm> of(String text) {
        return Stream.of(values()).filter(form -> form.text.equals(text)).findFirst();
    }

    @JsonValue
    public String text() {
        return text;
    }

    Form form() {
        return form;
    }

    /** The columns of the national file, in its order. */
    public List<String> national() {
        List<String> first = this == LEARNING_AIM ? List.of("LARS_QAN") : KIND;
        return Stream.of(first, TEXTS, RUN).flatMap(List::stream).toList();
    }

    /** The columns that may follow. */
    public List<String> further() {
        List<String> kind = this == LEARNING_AIM ? KIND : List.of();
        return Stream.of(OURS, OF_DOWNLOADS, kind).flatMap(List::stream).toList();
    }
}
