package org.goldenthread.competencecatalogue.courses.judgement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.judgement.CourseRule.Place;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the registers have on a day of what a course names, whether the course comes in or has been on record for years.
 *
 * @param qualification that it leads to, also where only its learning aim says so
 * @param qualifications at least those that took its place, by number
 * @param competences in the order in which the course names them; empty for one that is not published
 * @param units that it names
 * @param knownUnits at least those of them that the register has
 */
public record Standing(
        LocalDate today,
        @Nullable QualificationSummary qualification,
        Map<String, QualificationSummary> qualifications,
        List<Optional<CompetenceSummary>> competences,
        List<String> units,
        Set<String> knownUnits) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    List<Place> endedQualification() {
        return qualification != null && qualification.hasEndedOn(today)
                ? List.of(place(qualification, "took its last on"))
                : List.of();
    }

    List<Place> endingQualification() {
        LocalDate end = qualification == null ? null : qualification.operationalEnd();
        return qualification != null
                        && end != null
                        && !end.isBefore(today)
                        && !end.isAfter(today.plusDays(WarningRules.DAYS_AHEAD))
                ? List.of(place(qualification, "takes its last on"))
                : List.of();
    }

    private Place place(QualificationSummary ending, String when) {
        QualificationSummary successor = successor(ending);
        String words = "%s %s %s; %s"
                .formatted(
                        ending.number(),
                        when,
                        ending.operationalEnd() == null ? "" : DAY.format(ending.operationalEnd()),
                        successor == null
                                ? "the register names none in its place"
                                : "%s, %s, takes its place".formatted(successor.number(), successor.title()));
        return new Place("", words, successor == null ? null : successor.number());
    }

    /** The one that learners can be registered for: what took the place of one may have ended too. */
    private @Nullable QualificationSummary successor(QualificationSummary ending) {
        Set<String> seen = new HashSet<>(Set.of(ending.number()));
        QualificationSummary found = null;
        String next = ending.successor();
        while (next != null && seen.add(next) && qualifications.containsKey(next)) {
            found = qualifications.get(next);
            next = found.hasEndedOn(today) ? found.successor() : null;
        }
        return found;
    }

    List<Place> competencesThatAreOver() {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < competences.size(); i++) {
            String at = "/" + i;
            competences.get(i).filter(Standing::isOver).ifPresent(competence -> found.add(place(at, competence)));
        }
        return found;
    }

    private static boolean isOver(CompetenceSummary competence) {
        return competence.status() == AdoptionStatus.RETIRED || competence.replacedBy() != null;
    }

    private static Place place(String at, CompetenceSummary competence) {
        UUID successor = competence.replacedBy();
        String words = "%s of %s %s"
                .formatted(
                        competence.code() == null ? "“" + competence.statement() + "”" : competence.code(),
                        competence.frameworkTitle(),
                        successor == null ? "is retired" : "was replaced by " + successor);
        return new Place(at, words, successor == null ? null : successor.toString());
    }

    List<Place> unitsThatAreGone() {
        return CourseInQuestion.places(units, unit -> !knownUnits.contains(unit));
    }
}
