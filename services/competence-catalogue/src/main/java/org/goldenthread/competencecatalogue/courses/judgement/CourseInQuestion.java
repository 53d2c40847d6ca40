package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.courses.judgement.CourseRule.Place;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;

/** A draft beside what there is of what it names. */
final class CourseInQuestion {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final CourseDraft draft;
    private final Known known;
    private final String learningAim;
    private final String qualification;
    private final List<String> units;

    CourseInQuestion(CourseDraft draft, Known known) {
        this.draft = draft;
        this.known = known;
        this.learningAim = RegisterNumbers.learningAim(draft.learningAim());
        this.qualification = RegisterNumbers.qualification(draft.qualification());
        this.units = draft.units().stream().map(RegisterNumbers::unit).toList();
    }

    static boolean isId(String competence) {
        return ID.matcher(competence).matches();
    }

    CourseDraft draft() {
        return draft;
    }

    Known known() {
        return known;
    }

    String learningAim() {
        return learningAim;
    }

    String qualification() {
        return qualification;
    }

    List<String> units() {
        return units;
    }

    /** The qualification that it leads to: the one it names, else the one whose number its learning aim is. */
    Optional<QualificationSummary> leadsTo() {
        String number = qualification.isEmpty() ? RegisterNumbers.qualification(learningAim) : qualification;
        return Optional.ofNullable(known.qualifications().get(number));
    }

    /** The ids that a competence named by its id or code can have. */
    List<UUID> candidates(String competence) {
        if (isId(competence)) {
            UUID id = UUID.fromString(competence);
            return known.competences().containsKey(id) ? List.of(id) : List.of();
        }
        return known.competenceCodes().getOrDefault(competence.toLowerCase(Locale.ROOT), List.of());
    }

    @Nullable
    CompetenceSummary competence(String named) {
        List<UUID> ids = candidates(named);
        return ids.size() == 1 ? known.competences().get(ids.getFirst()) : null;
    }

    List<Place> competencesOf(Predicate<List<UUID>> candidates) {
        return places(draft.competences(), named -> candidates.test(candidates(named)));
    }

    List<Place> unknownUnits() {
        return places(units, unit -> !known.units().contains(unit));
    }

    /** What decides whether it is to be warned. */
    Standing standing() {
        return new Standing(
                known.today(),
                leadsTo().orElse(null),
                known.qualifications(),
                draft.competences().stream()
                        .map(named -> Optional.ofNullable(competence(named)))
                        .toList(),
                units,
                known.units());
    }

    boolean hasEndedLearningAim() {
        return known.learningAims() != null
                && known.learningAims().getOrDefault(learningAim, Optional.empty()).stream()
                        .anyMatch(last -> last.isBefore(known.today()));
    }

    boolean hasUnknownLearningAim() {
        return !RegisterNumbers.isLearningAim(learningAim)
                || (known.learningAims() != null && !known.learningAims().containsKey(learningAim));
    }

    static List<Place> places(List<String> values, Predicate<String> broken) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (broken.test(values.get(i))) {
                found.add(Place.element(i, values.get(i)));
            }
        }
        return found;
    }
}
