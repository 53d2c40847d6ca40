package org.goldenthread.competencecatalogue.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.endorsements.EndorsementSummary;
import org.goldenthread.competencecatalogue.endorsements.Endorsements;
import org.goldenthread.competencecatalogue.endorsements.SubjectKind;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.web.ETag;
import org.jspecify.annotations.Nullable;

/** Courses as they are answered, with the names of their competences, who endorses them, and the tag of the answer. */
@ApplicationScoped
class CourseAnswers {

    private final Providers providers;
    private final PublishedCompetences competences;
    private final Endorsements endorsements;
    private final Documents documents;

    CourseAnswers(
            Providers providers, PublishedCompetences competences, Endorsements endorsements, Documents documents) {
        this.providers = providers;
        this.competences = competences;
        this.endorsements = endorsements;
        this.documents = documents;
    }

    CourseResponse of(Course course) {
        return of(List.of(course), course.provider()).getFirst();
    }

    /** Of one provider. */
    List<CourseResponse> of(List<Course> courses, String provider) {
        String name = providers.nameOf(provider);
        Map<UUID, CompetenceSummary> known = competences.find(courses.stream()
                .map(course -> course.document().competences())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet()));
        Map<String, List<EndorsementSummary>> endorsed = endorsements.of(
                SubjectKind.COURSE, courses.stream().map(CourseAnswers::subject).toList());
        return courses.stream()
                .map(course -> response(course, name, known, endorsed.getOrDefault(subject(course), List.of())))
                .toList();
    }

    private static String subject(Course course) {
        return course.provider() + "/" + course.reference();
    }

    private static CourseResponse response(
            Course course, String name, Map<UUID, CompetenceSummary> known, List<EndorsementSummary> endorsed) {
        return new CourseResponse(
                course.provider(),
                name,
                course.reference(),
                course.id(),
                course.state(),
                course.document(),
                course.document().competences().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                course.warnings(),
                endorsed,
                course.createdAt(),
                course.changedAt());
    }

    /** The course's version, and a mark of what else is in the answer. */
    String tag(Course course, CourseResponse response) {
        return ETag.of(course.version() + "-" + documents.mark(response));
    }

    /** For changes the course's own version decides: names of competences and endorsements may change meanwhile. */
    static void requireMatch(@Nullable String ifMatch, Course course) {
        ETag.requirePresent(ifMatch);
        String beginning = "\"" + course.version() + "-";
        boolean names = Arrays.stream(String.valueOf(ifMatch).split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.startsWith(beginning));
        if (!names) {
            ETag.requireMatch(ifMatch, beginning + "\"");
        }
    }
}
