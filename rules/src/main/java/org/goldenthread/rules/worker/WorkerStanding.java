package org.goldenthread.rules.worker;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker beyond the row.
 *
 * @param workplaceInFile whether the workplaces file has the workplace
 * @param repeated whether a row before is about the same worker
 * @param onRecord whether the store has the worker
 * @param sicknessUnchanged whether DAYSSICK is what was saved on an earlier day
 * @param home the workplace the worker belongs to after the upload
 */
public record WorkerStanding(
        boolean workplaceInFile, boolean repeated, boolean onRecord, boolean sicknessUnchanged, Home home) {

    /** A worker nobody has heard of, in a workplace nobody knows more of than that it is in the file. */
    public static final WorkerStanding NONE = new WorkerStanding(true, false, false, false, Home.UNKNOWN);

    /**
     * What is known of a workplace that matters to those who work there.
     *
     * @param regulated null if nobody knows
     * @param healthcareRefused whether it says that its staff carry out no delegated healthcare activities
     * @param serviceCannot whether its main service can't have them
     * @param deleted whether the upload takes it off the record
     * @param faults what is wrong with its row that findings about its workers follow from: codes by rule
     */
    public record Home(
            @Nullable Boolean regulated,
            boolean healthcareRefused,
            boolean serviceCannot,
            boolean deleted,
            Map<String, String> faults) {

        public static final Home UNKNOWN = new Home(null, false, false, false, Map.of());
    }
}
