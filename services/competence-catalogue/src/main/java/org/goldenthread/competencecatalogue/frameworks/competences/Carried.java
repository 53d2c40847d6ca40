package org.goldenthread.competencecatalogue.frameworks.competences;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a competence that the version before has: its identifier means what it meant there, and what has happened has happened.
 *
 * @param published what the version before says of it
 */
record Carried(Words published, LocalDate today) {

    /** Of one that the draft had left out, and that comes back under its identifier. */
    Optional<ProblemError> returnFault(Place place, CompetenceRequest said) {
        if (published.statement().equals(said.statement())) {
            return Optional.empty();
        }
        if (said.changesMeaning() == null) {
            return Optional.of(meaningMissing(place));
        }
        return said.changesMeaning()
                ? Optional.of(place.fault(
                        "id", "new-meaning-needs-new-id", "Leave it out: what means something else is something else."))
                : Optional.empty();
    }

    /** Back to what the version before says, or as the draft has it already, needs no word on the meaning. */
    Optional<ProblemError> meaningFault(Place place, Words before, Words after, @Nullable Boolean changesMeaning) {
        String statement = after.statement();
        boolean reworded = !statement.equals(before.statement()) && !statement.equals(published.statement());
        return reworded && changesMeaning == null ? Optional.of(meaningMissing(place)) : Optional.empty();
    }

    private static ProblemError meaningMissing(Place place) {
        return place.fault(
                "changesMeaning",
                "changes-meaning-missing",
                "The statement is not that of the version before. Say true if it means something else, which gives it a new identifier, or false.");
    }

    Optional<ProblemError> endFault(Place place, Words after) {
        LocalDate end = published.statusEnd();
        return end != null && !end.isAfter(today) && !end.equals(after.statusEnd())
                ? Optional.of(
                        place.fault("statusEnd", "past-end", "It ended on %s; that is not changed.".formatted(end)))
                : Optional.empty();
    }

    Optional<ProblemError> startFault(Place place, Words after) {
        LocalDate start = published.statusStart();
        return start != null && !start.isAfter(today) && !start.equals(after.statusStart())
                ? Optional.of(place.fault(
                        "statusStart",
                        "past-start",
                        "It has been in use since %s; that is not changed.".formatted(start)))
                : Optional.empty();
    }
}
