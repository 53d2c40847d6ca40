package org.goldenthread.rules.worker;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker beyond the row.
 *
 * @param onRecord whether the store has the worker
 * @param sicknessUnchanged whether DAYSSICK is what was saved on an earlier day
 * @param regulated whether the workplace the worker belongs to after the upload is regulated; null if nobody knows
 * @param healthcareRefused whether that workplace says that its staff carry out no delegated healthcare activities
 * @param serviceCannot whether its main service can't have them
 */
public record WorkerStanding(
        boolean onRecord,
        boolean sicknessUnchanged,
        @Nullable Boolean regulated,
        boolean healthcareRefused,
        boolean serviceCannot) {

    /** A worker nobody knows, in a workplace nobody knows. */
    public static final WorkerStanding NONE = new WorkerStanding(false, false, null, false, false);
}
