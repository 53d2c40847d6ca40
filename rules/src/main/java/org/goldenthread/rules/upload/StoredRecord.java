package org.goldenthread.rules.upload;

import java.time.LocalDate;
import org.goldenthread.rules.codelist.JobRole;
import org.jspecify.annotations.Nullable;

/**
 * What the store already holds. Asked a few times a row, so answers have to come from memory: {@link StoredKeys} keeps half a
 * million workers in some tens of megabytes. References are compared without their white space.
 */
public interface StoredRecord {

    /** The organisation's workplace of that reference, null if there is none. */
    @Nullable
    StoredWorkplace workplace(String reference);

    /** The worker of that reference in that workplace, null if there is none. */
    @Nullable
    StoredWorker worker(String workplace, String reference);

    /** How many workers are on record in the workplace. */
    StoredStaff staff(String workplace);

    /** Whether the workplace is on record for another organisation that has not handed its data over to this one. */
    boolean ownedElsewhere(String workplace);

    /** Whether a regulated workplace other than this one, of any organisation, has the CQC location. */
    boolean locationUsedElsewhere(String location, String workplace);

    /**
     * A workplace on record.
     *
     * @param regulated whether it provides a regulated service; null if the record does not say
     * @param delegatedHealthcare its answer to DHA: 1 yes, 2 no, 999 not known; null if it did not answer
     * @param mainService a code of the list {@code services}; null if the record does not say
     */
    record StoredWorkplace(
            @Nullable Boolean regulated,
            @Nullable Integer delegatedHealthcare,
            @Nullable Integer mainService) {

        /** One of which nothing but the reference is known. */
        public static final StoredWorkplace UNKNOWN = new StoredWorkplace(null, null, null);

        /** Where the main service is not at hand; what depends on it is not found. */
        public StoredWorkplace(@Nullable Boolean regulated, @Nullable Integer delegatedHealthcare) {
            this(regulated, delegatedHealthcare, null);
        }
    }

    /**
     * The workers on record in one workplace.
     *
     * @param registeredManagers those of them whose main job role is registered manager
     */
    record StoredStaff(int workers, int registeredManagers) {

        public static final StoredStaff NONE = new StoredStaff(0, 0);

        StoredStaff and(StoredWorker worker) {
            return new StoredStaff(workers + 1, registeredManagers + (worker.isRegisteredManager() ? 1 : 0));
        }
    }

    /**
     * A worker on record.
     *
     * @param mainJobRole code of the list {@code job-roles}
     * @param halfDaysSick twice the number of days sick, null if none are on record
     * @param sicknessSavedOn the day on which they were last saved
     */
    record StoredWorker(
            @Nullable Integer mainJobRole,
            @Nullable Integer halfDaysSick,
            @Nullable LocalDate sicknessSavedOn) {

        /** One of which nothing but the reference is known. */
        public static final StoredWorker UNKNOWN = new StoredWorker(null, null, null);

        boolean isRegisteredManager() {
            return mainJobRole != null && mainJobRole == JobRole.REGISTERED_MANAGER;
        }
    }
}
