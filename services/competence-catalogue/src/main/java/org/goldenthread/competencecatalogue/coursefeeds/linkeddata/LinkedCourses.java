package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.coursefeeds.Addresses;
import org.goldenthread.competencecatalogue.coursefeeds.Award;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourse;
import org.goldenthread.competencecatalogue.coursefeeds.PublishedCourses;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.Credential;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.DefinedTerm;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.Identifier;
import org.goldenthread.competencecatalogue.coursefeeds.linkeddata.LinkedCourse.Organization;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Credit;
import org.goldenthread.competencecatalogue.courses.venues.Venue;
import org.goldenthread.competencecatalogue.courses.venues.Venues;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.jspecify.annotations.Nullable;

/** Says a course in the words of schema.org. */
@ApplicationScoped
class LinkedCourses {

    private static final String UNVERIFIED = "Not verified: taken from memory, not from a source.";

    private final PublishedCourses courses;
    private final Venues venues;
    private final PublishedCompetences competences;
    private final Addresses addresses;

    LinkedCourses(PublishedCourses courses, Venues venues, PublishedCompetences competences, Addresses addresses) {
        this.courses = courses;
        this.venues = venues;
        this.competences = competences;
        this.addresses = addresses;
    }

    Optional<LinkedCourse> find(String provider, String reference) {
        return courses.find(provider, reference).map(this::linked);
    }

    private LinkedCourse linked(PublishedCourse course) {
        CourseDocument document = course.document();
        Map<String, Venue> places = venues.all(course.provider());
        String address = addresses.course(course.provider(), course.reference());
        String name = courses.provider(course.provider()).orElse(course.provider());
        return new LinkedCourse(
                "https://schema.org",
                "Course",
                address,
                document.title(),
                description(document),
                address,
                course.reference(),
                document.entryRequirements(),
                level(document.level()),
                credits(document.credit()),
                new Organization("Organization", name, course.provider()),
                credential(document),
                terms(document.competences()),
                document.runs().stream().map(run -> LinkedRuns.of(run, places)).toList());
    }

    /** Search engines pass over a course without one. */
    private static String description(CourseDocument document) {
        String text = Stream.of(document.whatYouWillLearn(), document.whoFor())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? document.title() : text;
    }

    private static @Nullable Integer credits(@Nullable Credit credit) {
        return credit == null ? null : Integer.valueOf(credit.value());
    }

    private static @Nullable String level(@Nullable Integer level) {
        if (level == null) {
            return null;
        }
        return level == 0 ? "Entry level" : "Level " + level;
    }

    /** By its number alone where the register has not got it. */
    private @Nullable Credential credential(CourseDocument document) {
        String number = document.qualification();
        if (number == null) {
            return null;
        }
        Award award = courses.awards(List.of(number)).get(number);
        String body = award == null || award.awardingBody() == null ? document.awardingBody() : award.awardingBody();
        return new Credential(
                "EducationalOccupationalCredential",
                award == null ? number : award.title(),
                new Identifier("PropertyValue", "qualificationNumber", number),
                "Qualification",
                award == null ? null : level(award.level()),
                body == null ? null : new Organization("Organization", body, null));
    }

    private List<DefinedTerm> terms(List<UUID> ids) {
        Map<UUID, CompetenceSummary> found = competences.find(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(competence -> new DefinedTerm(
                        "DefinedTerm",
                        addresses.competence(competence.id()),
                        competence.statement(),
                        competence.code(),
                        competence.verified() ? null : UNVERIFIED,
                        addresses.competence(competence.id()),
                        addresses.framework(competence.framework())))
                .toList();
    }
}
