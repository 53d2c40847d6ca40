package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourses;
import org.goldenthread.competencecatalogue.coursefeeds.warnings.CourseWarningResponse.Successor;
import org.goldenthread.competencecatalogue.coursefeeds.warnings.CourseWarningResponse.Warning;
import org.goldenthread.competencecatalogue.coursefeeds.warnings.WarnedCourses.Warned;
import org.goldenthread.competencecatalogue.courses.CourseWarning;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.jspecify.annotations.Nullable;

/** What a provider has to mend, with what to put in the place of what has ended. */
@ApplicationScoped
class Mendings {

    private final WarnedCourses warned;
    private final PublishedCourses courses;
    private final PublishedCompetences competences;

    Mendings(WarnedCourses warned, PublishedCourses courses, PublishedCompetences competences) {
        this.warned = warned;
        this.courses = courses;
        this.competences = competences;
    }

    /** A provider's next courses with warnings by their references. */
    List<CourseWarningResponse> after(String provider, String reference, int limit) {
        List<Warned> found = warned.after(provider, reference, limit);
        Map<String, String> titles = titles(found);
        return found.stream()
                .map(course -> new CourseWarningResponse(
                        course.reference(),
                        course.id(),
                        course.document().title(),
                        course.qualification(),
                        course.warnings().stream()
                                .map(warning -> new Warning(
                                        warning.code(), warning.detail(), successor(warning.successor(), titles)))
                                .toList()))
                .toList();
    }

    private static @Nullable Successor successor(@Nullable String reference, Map<String, String> titles) {
        return reference == null ? null : new Successor(reference, titles.get(reference));
    }

    private Map<String, String> titles(List<Warned> found) {
        Map<Boolean, List<String>> successors = found.stream()
                .flatMap(course -> course.warnings().stream())
                .map(CourseWarning::successor)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.partitioningBy(Mendings::isCompetence));
        Map<String, String> titles = new HashMap<>();
        courses.awards(successors.getOrDefault(false, List.of()))
                .forEach((number, award) -> titles.put(number, award.title()));
        competences
                .find(successors.getOrDefault(true, List.of()).stream()
                        .map(UUID::fromString)
                        .toList())
                .forEach((id, competence) -> titles.put(id.toString(), competence.statement()));
        return titles;
    }

    /** Numbers of qualifications have obliques. */
    private static boolean isCompetence(String successor) {
        return successor.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
