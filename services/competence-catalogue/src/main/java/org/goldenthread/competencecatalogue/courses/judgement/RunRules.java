package org.goldenthread.competencecatalogue.courses.judgement;

import static org.goldenthread.competencecatalogue.courses.judgement.CourseRule.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The rules of one run of a course, in the order in which they are applied. */
final class RunRules {

    private static final int MOST_DURATION = 999;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal TOO_DEAR = new BigDecimal("100000000");
    private static final String CLASSROOM = "Runs in a classroom and blended ones have it, no others.";
    private static final String AT_WORK = "Runs at work places have it, no others.";

    private static final List<CourseRule<RunInQuestion>> NAMES = List.of(
            rule("COURSERUN_PROVIDER_COURSE_REF_MAXLENGTH", "/reference", "YOUR_REFERENCE")
                    .says("The reference is longer than 255 characters.", "Shorten it.")
                    .when(it -> it.run().reference().length() > TextRules.LONGEST_NAME),
            rule("COURSERUN_PROVIDER_COURSE_REF_FORMAT", "/reference", "YOUR_REFERENCE")
                    .says("The reference has a character that references may not have.", TextRules.NAME_HINT)
                    .when(it -> !Texts.isName(it.run().reference())),
            rule("COURSERUN_PROVIDER_COURSE_REF_UNIQUE", "/reference", "YOUR_REFERENCE")
                    .says("A run of the course before this one has the reference.", "Give each run its own, or none.")
                    .when(RunInQuestion::repeated),
            rule("COURSERUN_COURSE_NAME_REQUIRED", "/title", "COURSE_NAME")
                    .says("The course has no name.", "Every row has the name that learners know it by.")
                    .when(it -> it.form() != Form.JSON && it.run().title().isEmpty()),
            rule("COURSERUN_COURSE_NAME_MAXLENGTH", "/title", "COURSE_NAME")
                    .says("The name is longer than 255 characters.", "Shorten it.")
                    .when(it -> it.run().title().length() > TextRules.LONGEST_NAME),
            rule("COURSERUN_COURSE_NAME_FORMAT", "/title", "COURSE_NAME")
                    .says("The name has a character that names may not have.", TextRules.NAME_HINT)
                    .when(it -> !Texts.isName(it.run().title())));

    private static final List<CourseRule<RunInQuestion>> TIMES = List.of(
            rule("COURSERUN_DELIVERY_MODE_REQUIRED", "/mode", "DELIVERY_MODE")
                    .says(
                            "The way it is given is missing or not one of the known ones.",
                            "Classroom, online, work based or blended; in JSON classroom, online, workBased or blended.")
                    .when(it -> it.run().mode().value() == null),
            rule("COURSERUN_START_DATE_REQUIRED", "/startDate", "START_DATE")
                    .says("The first day is missing.", "Give it, or say that the start is flexible.")
                    .when(it -> it.run().hasFixedStart() && it.run().startDate().isBlank()),
            rule("COURSERUN_START_DATE_NOT_ALLOWED", "/startDate", "START_DATE")
                    .says("There is a first day, though the start is flexible.", "Leave one of the two out.")
                    .when(it ->
                            it.run().startsFlexibly() && !it.run().startDate().isBlank()),
            rule("COURSERUN_START_DATE_INVALID", "/startDate", "START_DATE")
                    .says(
                            "The first day is not a day of the calendar.",
                            "Write it like 15/01/2027 in a file, like 2027-01-15 in JSON.")
                    .when(it -> it.run().startDate().isUnreadable()),
            rule("COURSERUN_START_DATE_INVALID", "/startDate", "START_DATE")
                    .says(
                            "The first day has passed.",
                            "Give a day that is to come. A run that is on record already may keep its day.")
                    .when(it -> !it.run().startsFlexibly() && it.startsInThePast()),
            rule("COURSERUN_FLEXIBLE_START_DATE_REQUIRED", "/flexibleStart", "FLEXIBLE_START_DATE")
                    .says("It is neither Yes nor No.", "Write Yes or No; blank means No.")
                    .when(it -> it.run().flexibleStart().isUnreadable()),
            rule("COURSERUN_END_DATE_INVALID", "/endDate", "END_DATE")
                    .says(
                            "The last day is not a day of the calendar.",
                            "Write it like 15/06/2027 in a file, like 2027-06-15 in JSON.")
                    .when(it -> it.run().endDate().isUnreadable()),
            rule("COURSERUN_END_DATE_BEFORE_START", "/endDate", "END_DATE")
                    .says("The run ends before it starts.", "Correct one of the two days.")
                    .when(RunInQuestion::endsBeforeItStarts));

    private static final List<CourseRule<RunInQuestion>> PLACES = List.of(
            rule("COURSERUN_VENUE_NAME_NOT_ALLOWED", "/venue", "VENUE_NAME")
                    .says("There is a venue.", CLASSROOM)
                    .when(it -> it.run().isElsewhere() && !it.run().venueName().isEmpty()),
            rule("COURSERUN_PROVIDER_VENUE_REF_NOT_ALLOWED", "/venue", "YOUR_VENUE_REFERENCE")
                    .says("There is a venue.", CLASSROOM)
                    .when(it -> it.run().isElsewhere() && !it.run().venue().isEmpty()),
            rule("COURSERUN_VENUE_REQUIRED", "/venue", "YOUR_VENUE_REFERENCE")
                    .says("The venue is missing.", "Give the reference of one of your venues.")
                    .when(it -> it.run().isAtVenue()
                            && it.run().venue().isEmpty()
                            && it.run().venueName().isEmpty()),
            rule("COURSERUN_PROVIDER_VENUE_REF_INVALID", "/venue", "YOUR_VENUE_REFERENCE")
                    .says("You have no venue of this reference.", "Correct it, or send the venue first.")
                    .when(it -> it.run().isAtVenue()
                            && !it.run().venue().isEmpty()
                            && it.venue().isEmpty()),
            rule("COURSERUN_VENUE_NAME_NOT_ALLOWED_WITH_REF", "/venue", "VENUE_NAME")
                    .says("The venue of this reference has another name.", "Leave the name or the reference out.")
                    .when(it -> it.run().isAtVenue() && it.namesAnotherVenue()),
            rule("COURSERUN_VENUE_NAME_INVALID", "/venue", "VENUE_NAME")
                    .says("You have no venue of this name.", "Correct it, or send the venue first.")
                    .when(it -> it.run().isAtVenue()
                            && it.run().venue().isEmpty()
                            && !it.run().venueName().isEmpty()
                            && it.venue().isEmpty()),
            rule("COURSERUN_NATIONAL_DELIVERY_REQUIRED", "/national", "NATIONAL_DELIVERY")
                    .says(
                            "It is not said where it is given.",
                            "Say that it is national, or name at least one sub region.")
                    .when(it -> it.run().isAtWork() && lacksNational(it.run())),
            rule("COURSERUN_NATIONAL_DELIVERY_NOT_ALLOWED", "/national", "NATIONAL_DELIVERY")
                    .says("It is said whether it is national.", AT_WORK)
                    .when(it -> it.run().isNotAtWork() && !it.run().national().isBlank()),
            rule("COURSERUN_SUBREGIONS_NOT_ALLOWED", "/subRegions", "SUB_REGION")
                    .says("There are sub regions.", "Runs at work places that are not national have them, no others.")
                    .when(it -> !it.run().subRegions().isEmpty()
                            && (it.run().isNotAtWork() || it.run().national().is(true))),
            rule("COURSERUN_SUBREGIONS_REQUIRED", "/subRegions", "SUB_REGION")
                    .says("The sub regions are missing.", "Name at least one, or say that it is national.")
                    .when(it -> it.run().isAtWork()
                            && it.run().national().is(false)
                            && it.run().subRegions().isEmpty()),
            rule("COURSERUN_SUBREGIONS_INVALID", "/subRegions", "SUB_REGION")
                    .says(
                            "There is no region, council or district called %s.",
                            "Write it as the lists of local authorities and their districts do.")
                    .eachOf(it -> it.run().isAtWork() ? it.unknownSubRegions() : List.of()));

    private static final List<CourseRule<RunInQuestion>> TERMS = List.of(
            rule("COURSERUN_COURSE_WEB_PAGE_REQUIRED", "/url", "COURSE_WEBPAGE")
                    .says("The web page is missing.", "Give the address of the page about it.")
                    .when(it -> it.run().url().isEmpty()),
            rule("COURSERUN_COURSE_WEB_PAGE_FORMAT", "/url", "COURSE_WEBPAGE")
                    .says("The web page is not an address of the web.", "Such as https://provider.example/course.")
                    .when(it -> !it.run().url().isEmpty()
                            && !Texts.isWebAddress(it.run().url())),
            rule("COURSERUN_COURSE_WEB_PAGE_INSECURE", "/url", "COURSE_WEBPAGE")
                    .says(TextRules.UNSAFE_ADDRESS, TextRules.UNSAFE_HINT)
                    .when(it -> Texts.isUnsafeAddress(it.run().url())),
            rule("COURSERUN_COURSE_WEB_PAGE_MAXLENGTH", "/url", "COURSE_WEBPAGE")
                    .says("The address is longer than 255 characters.", "Give a shorter one.")
                    .when(it -> it.run().url().length() > TextRules.LONGEST_NAME),
            rule("COURSERUN_COST_INVALID", "/cost", "COST")
                    .says("The cost is not a sum in pounds.", "Write it like 120 or 120.50, without a sign.")
                    .when(it -> isNoSum(it.run().cost())),
            rule("COURSERUN_COST_REQUIRED", "/cost", "COST")
                    .says("The cost is missing.", "Give it, or describe it in words.")
                    .when(it -> it.run().cost().isBlank()
                            && it.run().costDescription().isEmpty()),
            rule("COURSERUN_COST_DESCRIPTION_MAXLENGTH", "/costDescription", "COST_DESCRIPTION")
                    .says("The text is longer than 255 characters.", "Shorten it.")
                    .when(it -> it.run().costDescription().length() > TextRules.LONGEST_NAME),
            rule("COURSERUN_DURATION_REQUIRED", "/duration/value", "DURATION")
                    .says("The duration is missing.", "Give how many of the unit.")
                    .when(it -> it.run().duration().isBlank()),
            rule("COURSERUN_DURATION_RANGE", "/duration/value", "DURATION")
                    .says("The duration is not a whole number from 1 to 999.", "Choose another unit.")
                    .when(it -> CourseRules.isOutside(it.run().duration(), 1, MOST_DURATION)),
            rule("COURSERUN_DURATION_UNIT_REQUIRED", "/duration/unit", "DURATION_UNIT")
                    .says(
                            "The unit of the duration is missing or not one of the known ones.",
                            "Minutes, hours, days, weeks, months or years.")
                    .when(it -> it.run().durationUnit().value() == null),
            rule("COURSERUN_STUDY_MODE_REQUIRED", "/studyMode", "STUDY_MODE")
                    .says(
                            "The hours of study are missing or not one of the known ones.",
                            "Full time, part time or flexible; in JSON fullTime, partTime or flexible.")
                    .when(it -> it.run().isAtVenue() && it.run().studyMode().value() == null),
            rule("COURSERUN_STUDY_MODE_NOT_ALLOWED", "/studyMode", "STUDY_MODE")
                    .says("There are hours of study.", CLASSROOM)
                    .when(it -> it.run().isElsewhere() && !it.run().studyMode().isBlank()),
            rule("COURSERUN_ATTENDANCE_PATTERN_REQUIRED", "/attendancePattern", "ATTENDANCE_PATTERN")
                    .says(
                            "When learners come is missing or not one of the known ones.",
                            "Daytime, evening, weekend or day/block release; in JSON dayOrBlockRelease.")
                    .when(it ->
                            it.run().isAtVenue() && it.run().attendancePattern().value() == null),
            rule("COURSERUN_ATTENDANCE_PATTERN_NOT_ALLOWED", "/attendancePattern", "ATTENDANCE_PATTERN")
                    .says("It is said when learners come.", CLASSROOM)
                    .when(it -> it.run().isElsewhere()
                            && !it.run().attendancePattern().isBlank()));

    static final List<CourseRule<RunInQuestion>> ALL =
            Stream.of(NAMES, TIMES, PLACES, TERMS).flatMap(List::stream).toList();

    private RunRules() {}

    /** A blank cell means No where sub regions are named. */
    private static boolean lacksNational(RunDraft run) {
        return run.national().isUnreadable()
                || (run.national().isBlank() && run.subRegions().isEmpty());
    }

    private static boolean isNoSum(Given<BigDecimal> cost) {
        BigDecimal sum = cost.value();
        return cost.isUnreadable()
                || (sum != null
                        && (sum.signum() < 0
                                || sum.stripTrailingZeros().scale() > MOST_DECIMALS
                                || sum.compareTo(TOO_DEAR) >= 0));
    }
}
