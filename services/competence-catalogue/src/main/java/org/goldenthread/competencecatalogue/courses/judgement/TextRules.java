package org.goldenthread.competencecatalogue.courses.judgement;

import static org.goldenthread.competencecatalogue.courses.judgement.CourseRule.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a course's reference, name and texts. */
final class TextRules {

    static final int LONGEST_NAME = 255;
    static final String NAME_HINT =
            "Use letters, digits, spaces and the usual signs; letters of other scripts are not taken.";

    static final String UNSAFE_ADDRESS = "The address does not say where it leads.";
    static final String UNSAFE_HINT =
            "Give the public name of the site: no user name before it, no number in its place, no name of a network of your own.";

    private static final List<CourseRule<CourseInQuestion>> NAMES = List.of(
            rule("COURSERUN_PROVIDER_COURSE_REF_REQUIRED", "/reference", "COURSE_REFERENCE")
                    .says("The course has no reference.", "Give your own reference of it.")
                    .when(it -> it.draft().form() == Form.JSON
                            && it.draft().reference().isEmpty()),
            rule("COURSERUN_PROVIDER_COURSE_REF_MAXLENGTH", "/reference", "COURSE_REFERENCE")
                    .says("The reference is longer than 255 characters.", "Shorten it.")
                    .when(it -> hasOwnReference(it.draft())
                            && it.draft().reference().length() > LONGEST_NAME),
            rule("COURSERUN_PROVIDER_COURSE_REF_FORMAT", "/reference", "COURSE_REFERENCE")
                    .says("The reference has a character that references may not have.", NAME_HINT)
                    .when(it -> hasOwnReference(it.draft())
                            && !Texts.isName(it.draft().reference())),
            rule("COURSERUN_COURSE_NAME_REQUIRED", "/title", "COURSE_NAME")
                    .says("The course has no name.", "Give the name that learners know it by.")
                    .when(it ->
                            it.draft().form() == Form.JSON && it.draft().title().isEmpty()),
            rule("COURSERUN_COURSE_NAME_MAXLENGTH", "/title", "COURSE_NAME")
                    .says("The name is longer than 255 characters.", "Shorten it.")
                    .when(it -> hasOwnTitle(it.draft()) && it.draft().title().length() > LONGEST_NAME),
            rule("COURSERUN_COURSE_NAME_FORMAT", "/title", "COURSE_NAME")
                    .says("The name has a character that names may not have.", NAME_HINT)
                    .when(it ->
                            hasOwnTitle(it.draft()) && !Texts.isName(it.draft().title())),
            rule("COURSE_WHO_THIS_COURSE_IS_FOR_REQUIRED", "/whoFor", "WHO_THIS_COURSE_IS_FOR")
                    .says("It is not said who the course is for.", "Say so in up to 2000 characters.")
                    .when(it -> it.draft().whoFor().isEmpty()));

    static final List<CourseRule<CourseInQuestion>> ALL = Stream.of(
                    NAMES,
                    text("/whoFor", "WHO_THIS_COURSE_IS_FOR", 2000, CourseDraft::whoFor),
                    text("/entryRequirements", "ENTRY_REQUIREMENTS", 500, CourseDraft::entryRequirements),
                    text("/whatYouWillLearn", "WHAT_YOU_WILL_LEARN", 1500, CourseDraft::whatYouWillLearn),
                    text("/howYouWillLearn", "HOW_YOU_WILL_LEARN", 500, CourseDraft::howYouWillLearn),
                    text("/whatToBring", "WHAT_YOU_WILL_NEED_TO_BRING", 500, CourseDraft::whatToBring),
                    text("/howAssessed", "HOW_YOU_WILL_BE_ASSESSED", 500, CourseDraft::howAssessed),
                    // the national system has two names for this one
                    text("/whereNext", "WHERE_NEXT", "WHAT_YOU_CAN_DO_NEXT", 500, CourseDraft::whereNext))
            .flatMap(List::stream)
            .toList();

    private TextRules() {}

    /** Not where it is that of a row of the national form, and judged there. */
    private static boolean hasOwnReference(CourseDraft course) {
        return course.form() == Form.JSON
                || course.runs().stream().noneMatch(run -> run.reference().equals(course.reference()));
    }

    private static boolean hasOwnTitle(CourseDraft course) {
        return course.form() == Form.JSON
                || course.runs().stream().noneMatch(run -> run.title().equals(course.title()));
    }

    private static List<CourseRule<CourseInQuestion>> text(
            String member, String name, int most, Function<CourseDraft, String> value) {
        return text(member, name, name, most, value);
    }

    private static List<CourseRule<CourseInQuestion>> text(
            String member, String name, String nameInMarkupCode, int most, Function<CourseDraft, String> value) {
        return List.of(
                rule("COURSE_" + name + "_MAXLENGTH", member, name)
                        .says("The text is longer than " + most + " characters.", "Shorten it.")
                        .when(it -> value.apply(it.draft()).length() > most),
                rule("COURSE_" + nameInMarkupCode + "_NO_HTML", member, name)
                        .says("The text has a <, a > or a `.", "Send plain text without markup.")
                        .when(it -> Texts.hasMarkup(value.apply(it.draft()))));
    }
}
