package org.goldenthread.competencecatalogue.courseuploads;

import org.goldenthread.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * How an upload is published.
 *
 * @param mode merge where it is left out
 * @param confirmRetirements must be the exact number of courses that go, in mode {@code replace} where any do
 */
record PublicationRequest(@Nullable Mode mode, @Nullable Long confirmRetirements) {

    static final PublicationRequest PLAIN = new PublicationRequest(null, null);

    Mode modeOrMerge() {
        return mode == null ? Mode.MERGE : mode;
    }

    void requireConsentTo(long retirements) {
        boolean confirmed = confirmRetirements != null && confirmRetirements == retirements;
        boolean asked = retirements > 0;
        if ((asked || confirmRetirements != null) && !confirmed) {
            throw UploadProblems.RETIREMENTS_NOT_CONFIRMED
                    .with("Courses that will be retired: %d. Send confirmRetirements: %d if that is meant."
                            .formatted(retirements, retirements))
                    .member("retirements", retirements)
                    .error(ProblemError.at("/confirmRetirements", "wrong-number", "exactly " + retirements));
        }
    }
}
