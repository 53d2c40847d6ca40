package org.goldenthread.competencecatalogue.courses.judgement;

import static org.goldenthread.competencecatalogue.courses.judgement.CourseRule.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * That a course leads to what has ended or soon will. It is taken all the same, and warned of it: by the same rules when it is sent as on
 * any later day.
 */
public final class WarningRules {

    public static final String QUALIFICATION_ENDED = "COURSE_QUALIFICATION_ENDED";
    public static final String QUALIFICATION_ENDING = "COURSE_QUALIFICATION_ENDING";

    /** So many days before its end a qualification is ending: about a term, in which a course can be planned anew. */
    public static final int DAYS_AHEAD = 90;

    static final List<CourseRule<Standing>> ALL = List.of(
            rule(QUALIFICATION_ENDED, "/qualification", "QUALIFICATION")
                    .says(
                            "The qualification takes no more learners: %s.",
                            "Lead to what took its place, or retire the course when the last learners are done.")
                    .warnsOf(Standing::endedQualification),
            rule(QUALIFICATION_ENDING, "/qualification", "QUALIFICATION")
                    .says(
                            "The qualification will soon take no more learners: %s.",
                            "Plan the course anew for what takes its place.")
                    .warnsOf(Standing::endingQualification),
            rule("COURSE_COMPETENCE_RETIRED", "/competences", "COMPETENCES")
                    .says(
                            "A competence is not in use any more: %s.",
                            "Name the one that took its place, where there is one.")
                    .warnsOf(Standing::competencesThatAreOver),
            rule("COURSE_UNIT_GONE", "/units", "UNITS")
                    .says("The register has not got the unit %s any more.", "Take it out of the course.")
                    .warnsOf(Standing::unitsThatAreGone));

    private WarningRules() {}

    /** Whether a warning is one of these; others are left alone when time goes on. */
    public static boolean has(String code) {
        return ALL.stream().anyMatch(rule -> rule.code().equals(code));
    }

    public static List<Finding> of(Standing course) {
        List<Finding> found = new ArrayList<>();
        ALL.forEach(rule -> rule.check(course, "", found));
        return found;
    }
}
