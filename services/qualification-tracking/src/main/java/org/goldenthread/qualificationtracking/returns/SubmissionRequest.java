package org.goldenthread.qualificationtracking.returns;

import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * What the submitter has seen and agrees to.
 *
 * @param acknowledgeWarnings must be true where there are warnings
 * @param confirmDeletions must be the exact number of rows that go, in mode {@code replace} where any do
 */
public record SubmissionRequest(
        @Nullable Boolean acknowledgeWarnings, @Nullable Long confirmDeletions) {

    static final SubmissionRequest NOTHING = new SubmissionRequest(null, null);

    void requireConsentTo(Revision revision) {
        long warnings = revision.outcome().counts().warnings();
        if (warnings > 0 && !Boolean.TRUE.equals(acknowledgeWarnings)) {
            throw ReturnProblems.WARNINGS_NOT_ACKNOWLEDGED
                    .with("There %s. Look, then send acknowledgeWarnings: true."
                            .formatted(warnings == 1 ? "is one warning" : "are " + warnings + " warnings"))
                    .member("warnings", warnings)
                    .error(ProblemError.at("/acknowledgeWarnings", "must-be-true", "true, as there are warnings"));
        }
        long deleted = revision.outcome().differences().deleted();
        boolean confirmed = confirmDeletions != null && confirmDeletions == deleted;
        boolean asked = revision.outcome().mode().filter(Mode.REPLACE::equals).isPresent() && deleted > 0;
        if ((asked || confirmDeletions != null) && !confirmed) {
            throw ReturnProblems.DELETIONS_NOT_CONFIRMED
                    .with(
                            "Workplaces and workers on record that will be deleted: %d. Send confirmDeletions: %d if that is meant."
                                    .formatted(deleted, deleted))
                    .member("deleted", deleted)
                    .error(ProblemError.at("/confirmDeletions", "wrong-number", "exactly " + deleted));
        }
    }
}
