package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.competencecatalogue.courses.CourseWarnings;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.qualifications.QualificationLookup;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;

/** Looks up what courses name. */
@ApplicationScoped
class KnownThings {

    /** No chain of successors is as long; one that goes round in a circle ends by itself. */
    private static final int LONGEST_CHAIN = 20;

    private final QualificationLookup qualifications;
    private final PublishedCompetences competences;

    KnownThings(QualificationLookup qualifications, PublishedCompetences competences) {
        this.qualifications = qualifications;
        this.competences = competences;
    }

    CourseWarnings.Known of(Collection<CourseDocument> courses) {
        return new CourseWarnings.Known(
                withSuccessors(courses.stream()
                        .map(CourseDocument::qualification)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                competences.find(courses.stream()
                        .flatMap(course -> course.competences().stream())
                        .distinct()
                        .toList()),
                qualifications.units(courses.stream()
                        .flatMap(course -> course.units().stream())
                        .distinct()
                        .toList()));
    }

    private Map<String, QualificationSummary> withSuccessors(List<String> numbers) {
        Map<String, QualificationSummary> found = new HashMap<>();
        List<String> wanted = numbers;
        for (int step = 0; step < LONGEST_CHAIN && !wanted.isEmpty(); step++) {
            Map<String, QualificationSummary> more = qualifications.qualifications(wanted);
            found.putAll(more);
            wanted = more.values().stream()
                    .map(QualificationSummary::successor)
                    .filter(Objects::nonNull)
                    .filter(successor -> !found.containsKey(successor))
                    .distinct()
                    .toList();
        }
        return found;
    }
}
