package org.goldenthread.competencecatalogue.courses.judgement;

import static org.goldenthread.competencecatalogue.courses.judgement.CourseRule.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a course without its runs, in the order in which they are applied. */
final class CourseRules {

    private static final int LONGEST_SCHEME = 50;
    private static final int MOST_NAMED = 200;
    private static final int MOST_RUNS = 500;
    private static final int MOST_CREDIT = 999;
    private static final int HIGHEST_LEVEL = 8;

    /** What it is: a learning aim, or a kind. */
    private static final List<CourseRule<CourseInQuestion>> KIND = List.of(
            rule("COURSE_LARS_QAN_REQUIRED", "/learningAim", "LARS_QAN")
                    .says(
                            "It is not said what the course leads to.",
                            "Give its learning aim. A course without one has a type, a sector, a level and an awarding body;"
                                    + " in JSON a qualification, units or competences do as well.")
                    .when(it -> lacksLearningAim(it.draft())),
            rule("COURSE_LARS_QAN_INVALID", "/learningAim", "LARS_QAN")
                    .says(
                            "There is no such learning aim.",
                            "Give the eight characters of the learning aim, such as 60326815.")
                    .when(it -> !it.draft().learningAim().isEmpty() && it.hasUnknownLearningAim()),
            rule("COURSE_LARS_QAN_EXPIRED", "/learningAim", "LARS_QAN")
                    .says(
                            "The learning aim takes no more learners.",
                            "Give the one that took its place, or take the course out.")
                    .when(CourseInQuestion::hasEndedLearningAim),
            rule("COURSE_COURSE_TYPE_REQUIRED", "/courseType", "COURSE_TYPE")
                    .says("The type of the course is missing or not one of the known ones.", "Such as Skills Bootcamp.")
                    .when(it -> lacksKind(it.draft(), it.draft().courseType())),
            rule("COURSE_SECTOR_REQUIRED", "/sector", "SECTOR")
                    .says(
                            "The sector of the course is missing or not one of the known ones.",
                            "Such as Health and Social Care.")
                    .when(it -> lacksKind(it.draft(), it.draft().sector())),
            rule("COURSE_EDUCATION_LEVEL_REQUIRED", "/educationLevel", "EDUCATION_LEVEL")
                    .says(
                            "The level of the course is missing or not one of the known ones.",
                            "Give Entry Level or a number from 1 to 8.")
                    .when(it -> lacksKind(it.draft(), it.draft().educationLevel())),
            rule("COURSE_AWARDING_BODY_REQUIRED", "/awardingBody", "AWARDING_BODY")
                    .says("The awarding body is missing.", "Give its name, or None.")
                    .when(it -> mustSayItsKind(it.draft())
                            && it.draft().awardingBody().isEmpty()),
            rule("COURSE_AWARDING_BODY_MAXLENGTH", "/awardingBody", "AWARDING_BODY")
                    .says("The awarding body is longer than 255 characters.", "Shorten it.")
                    .when(it -> it.draft().awardingBody().length() > TextRules.LONGEST_NAME));

    /** What it is worth and what it leads to. */
    private static final List<CourseRule<CourseInQuestion>> LINKS = List.of(
            rule("COURSE_LEVEL_RANGE", "/level", "LEVEL")
                    .says("The level is not one.", "Give a whole number from 0 (entry) to 8.")
                    .when(it -> isOutside(it.draft().level(), 0, HIGHEST_LEVEL)),
            rule("COURSE_CREDIT_SCHEME_MAXLENGTH", "/credit/scheme", "CREDIT")
                    .says("The scheme of the credit is longer than 50 characters.", "Such as QCF.")
                    .when(it -> it.draft().credit().scheme().length() > LONGEST_SCHEME),
            rule("COURSE_CREDIT_LEVEL_RANGE", "/credit/level", "CREDIT")
                    .says("The level of the credit is not one.", "Give a whole number from 0 (entry) to 8.")
                    .when(it -> isOutside(it.draft().credit().level(), 0, HIGHEST_LEVEL)),
            rule("COURSE_CREDIT_VALUE_RANGE", "/credit/value", "CREDIT")
                    .says(
                            "The credit is not a number from 1 to 999.",
                            "Write the cell as 90, or with scheme and level as QCF;5;90.")
                    .when(it -> lacksCredit(it.draft().credit())),
            rule("COURSE_QUALIFICATION_INVALID", "/qualification", "QUALIFICATION")
                    .says("The register has no such qualification.", "Give its number, such as 603/2681/5.")
                    .when(it -> !it.qualification().isEmpty() && it.leadsTo().isEmpty()),
            rule("COURSE_UNIT_INVALID", "/units", "UNITS")
                    .says("The register has no unit %s.", "Give its reference, such as K/104/0809.")
                    .eachOf(CourseInQuestion::unknownUnits),
            rule("COURSE_COMPETENCE_INVALID", "/competences", "COMPETENCES")
                    .says(
                            "There is no published competence %s.",
                            "Give the id or the code of a competence of a published framework.")
                    .eachOf(it -> it.competencesOf(List::isEmpty)),
            rule("COURSE_COMPETENCE_AMBIGUOUS", "/competences", "COMPETENCES")
                    .says("More than one competence has the code %s.", "Give the id of the one that is meant.")
                    .eachOf(it -> it.competencesOf(ids -> ids.size() > 1)),
            tooMany("COURSE_UNITS_MAXIMUM", "/units", "UNITS", MOST_NAMED, CourseDraft::units),
            tooMany("COURSE_COMPETENCES_MAXIMUM", "/competences", "COMPETENCES", MOST_NAMED, CourseDraft::competences),
            rule("COURSE_RUNS_REQUIRED", "/runs", "DELIVERY_MODE")
                    .says("The course has no run.", "Give at least one: when, where and how it is given.")
                    .when(it -> it.draft().runs().isEmpty()),
            tooMany("COURSE_RUNS_MAXIMUM", "/runs", "DELIVERY_MODE", MOST_RUNS, CourseDraft::runs));

    static final List<CourseRule<CourseInQuestion>> ALL =
            Stream.of(TextRules.ALL, KIND, LINKS).flatMap(List::stream).toList();

    private CourseRules() {}

    private static boolean lacksLearningAim(CourseDraft course) {
        if (!course.learningAim().isEmpty() || course.form() == Form.WITHOUT_LEARNING_AIM) {
            return false;
        }
        boolean leadsElsewhere = !course.qualification().isEmpty()
                || !course.units().isEmpty()
                || !course.competences().isEmpty()
                || course.saysItsKind();
        return course.form() == Form.LEARNING_AIM || !leadsElsewhere;
    }

    /** In JSON the four are all there or none of them, where there is no learning aim. */
    private static boolean mustSayItsKind(CourseDraft course) {
        return switch (course.form()) {
            case LEARNING_AIM -> false;
            case WITHOUT_LEARNING_AIM -> true;
            case JSON -> course.learningAim().isEmpty() && course.saysItsKind();
        };
    }

    private static boolean lacksKind(CourseDraft course, Given<String> value) {
        return value.isUnreadable() || (mustSayItsKind(course) && value.isBlank());
    }

    private static boolean lacksCredit(CourseDraft.CreditDraft credit) {
        return isOutside(credit.value(), 1, MOST_CREDIT)
                || (credit.isGiven() && credit.value().isBlank());
    }

    static boolean isOutside(Given<Integer> given, int least, int most) {
        Integer value = given.value();
        return given.isUnreadable() || (value != null && (value < least || value > most));
    }

    private static CourseRule<CourseInQuestion> tooMany(
            String code, String member, String column, int most, Function<CourseDraft, List<?>> values) {
        return rule(code, member, column)
                .says("There are more than %d.".formatted(most), "Leave out those that matter least.")
                .when(it -> values.apply(it.draft()).size() > most);
    }
}
