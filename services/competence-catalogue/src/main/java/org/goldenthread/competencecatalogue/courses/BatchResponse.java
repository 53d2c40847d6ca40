package org.goldenthread.competencecatalogue.courses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * What became of each course of a batch.
 *
 * @param dryRun true where nothing was done, and this is what would be
 * @param items in the order in which they were sent
 */
record BatchResponse(boolean dryRun, Counts counts, List<Item> items) {

    record Counts(int created, int updated, int unchanged, int refused) {}

    /**
     * @param id of the course, where there is one
     * @param errors what is wrong with one that was refused, by pointers into the batch
     */
    record Item(
            String reference,
            Outcome outcome,
            @Schema(nullable = true) @Nullable UUID id,
            List<ProblemError> errors,
            List<CourseWarning> warnings) {}

    static BatchResponse of(List<Decision> decisions, boolean dryRun) {
        Map<Outcome, Integer> counts = new TreeMap<>();
        decisions.forEach(decision -> counts.merge(decision.outcome(), 1, Integer::sum));
        return new BatchResponse(
                dryRun,
                new Counts(
                        counts.getOrDefault(Outcome.CREATED, 0),
                        counts.getOrDefault(Outcome.UPDATED, 0),
                        counts.getOrDefault(Outcome.UNCHANGED, 0),
                        counts.getOrDefault(Outcome.REFUSED, 0)),
                IntStream.range(0, decisions.size())
                        .mapToObj(place -> item(place, decisions.get(place)))
                        .toList());
    }

    private static Item item(int place, Decision decision) {
        Course course = decision.course();
        return new Item(
                decision.judged().draft().reference(),
                decision.outcome(),
                course == null ? null : course.id(),
                decision.errors().stream()
                        .map(finding -> ProblemError.at(
                                "/courses/" + place
                                        + (finding.pointer().equals("/reference") ? "" : "/course")
                                        + finding.pointer(),
                                finding.code(),
                                finding.detail()))
                        .toList(),
                decision.outcome() == Outcome.REFUSED ? List.of() : CourseWriter.warnings(decision.judged()));
    }
}
