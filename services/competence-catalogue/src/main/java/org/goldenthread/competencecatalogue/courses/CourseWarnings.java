package org.goldenthread.competencecatalogue.courses;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;

/** That a course leads to what has ended or soon will: the same when it is sent as on any later day. */
public final class CourseWarnings {

    /** The qualification that the course leads to will take no more learners soon. */
    public static final String QUALIFICATION_ENDING = "COURSE_QUALIFICATION_ENDING";

    /** The register has not got a unit any more that the course leads to. */
    public static final String UNIT_GONE = "COURSE_UNIT_GONE";

    /** So many days before its end a qualification is ending: about a term, in which a course can be planned anew. */
    public static final int DAYS_AHEAD = 90;

    private static final Set<String> CODES = Set.of(
            CourseWarning.QUALIFICATION_ENDED, QUALIFICATION_ENDING, CourseWarning.COMPETENCE_RETIRED, UNIT_GONE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * What is known of what a course names.
     *
     * @param qualifications its own and those that took its place, by number
     * @param competences that are published
     * @param units of the register
     */
    public record Known(
            Map<String, QualificationSummary> qualifications,
            Map<UUID, CompetenceSummary> competences,
            Set<String> units) {}

    private CourseWarnings() {}

    /** Whether a warning is one of these; others are left alone when time goes on. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }

    public static List<CourseWarning> of(CourseDocument course, Known known, LocalDate today) {
        List<CourseWarning> warnings = new ArrayList<>();
        QualificationSummary qualification =
                course.qualification() == null ? null : known.qualifications().get(course.qualification());
        LocalDate end = qualification == null ? null : qualification.operationalEnd();
        if (qualification != null && end != null && !end.isAfter(today.plusDays(DAYS_AHEAD))) {
            warnings.add(of(qualification, end, known, today));
        }
        course.competences().stream()
                .map(known.competences()::get)
                .filter(competence -> competence != null && isOver(competence))
                .map(CourseWarnings::of)
                .forEach(warnings::add);
        course.units().stream()
                .filter(unit -> !known.units().contains(unit))
                .map(unit -> new CourseWarning(
                        UNIT_GONE,
                        "Unit " + unit + " is not in the register any more. Take it out of the course.",
                        null))
                .forEach(warnings::add);
        return warnings;
    }

    private static CourseWarning of(QualificationSummary qualification, LocalDate end, Known known, LocalDate today) {
        boolean ended = qualification.hasEndedOn(today);
        QualificationSummary successor = successor(qualification, known, today);
        String when = "Qualification %s %s on %s."
                .formatted(
                        qualification.number(),
                        ended ? "took its last learners" : "will take its last learners",
                        DAY.format(end));
        return new CourseWarning(
                ended ? CourseWarning.QUALIFICATION_ENDED : QUALIFICATION_ENDING,
                when
                        + (successor == null
                                ? " The register names none in its place."
                                : " %s, %s, takes its place.".formatted(successor.number(), successor.title())),
                successor == null ? null : successor.number());
    }

    /** The one that learners can be registered for: what took the place of one may have ended too. */
    private static @Nullable QualificationSummary successor(
            QualificationSummary qualification, Known known, LocalDate today) {
        Set<String> seen = new HashSet<>(Set.of(qualification.number()));
        QualificationSummary found = null;
        String next = qualification.successor();
        while (next != null && seen.add(next) && known.qualifications().containsKey(next)) {
            found = known.qualifications().get(next);
            next = found.hasEndedOn(today) ? found.successor() : null;
        }
        return found;
    }

    private static boolean isOver(CompetenceSummary competence) {
        return competence.status() == AdoptionStatus.RETIRED || competence.replacedBy() != null;
    }

    private static CourseWarning of(CompetenceSummary competence) {
        String name = competence.code() == null ? "“" + competence.statement() + "”" : competence.code();
        UUID successor = competence.replacedBy();
        return new CourseWarning(
                CourseWarning.COMPETENCE_RETIRED,
                "Competence %s of %s %s"
                        .formatted(
                                name,
                                competence.frameworkTitle(),
                                successor == null ? "is retired." : "was replaced by " + successor + "."),
                successor == null ? null : successor.toString());
    }
}
