package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.coursefeeds.warnings.WarnedCourses.Warned;
import org.goldenthread.competencecatalogue.courses.judgement.Standing;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.qualifications.QualificationLookup;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;

/** Looks up what courses name. */
@ApplicationScoped
class KnownThings {

    private final QualificationLookup qualifications;
    private final PublishedCompetences competences;
    private final LondonCalendar calendar;

    KnownThings(QualificationLookup qualifications, PublishedCompetences competences, LondonCalendar calendar) {
        this.qualifications = qualifications;
        this.competences = competences;
        this.calendar = calendar;
    }

    /** Of each course in their order; a question for each register, however many courses there are. */
    List<Standing> of(List<Warned> courses) {
        LocalDate today = calendar.today();
        Map<String, QualificationSummary> qualified = qualifications.withSuccessors(courses.stream()
                .map(Warned::qualification)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<UUID, CompetenceSummary> published = competences.find(courses.stream()
                .flatMap(course -> course.document().competences().stream())
                .distinct()
                .toList());
        Set<String> units = qualifications.units(courses.stream()
                .flatMap(course -> course.document().units().stream())
                .distinct()
                .toList());
        return courses.stream()
                .map(course -> new Standing(
                        today,
                        course.qualification() == null ? null : qualified.get(course.qualification()),
                        qualified,
                        course.document().competences().stream()
                                .map(id -> Optional.ofNullable(published.get(id)))
                                .toList(),
                        course.document().units(),
                        units))
                .toList();
    }
}
