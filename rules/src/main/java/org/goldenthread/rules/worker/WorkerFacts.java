package org.goldenthread.rules.worker;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.rules.file.RowStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a worker row says, in types. A value that is missing, or that a rule refuses or ignores, is null.
 *
 * @param status null only when the row's status is an error
 * @param newReference CHGUNIQUEWRKID: the reference from now on
 * @param transferTo TRANSFERSTAFFRECORD: LOCALESTID of the workplace the worker moves to
 * @param mainJobRole MAINJOBROLE, a code of the list {@code job-roles}
 * @param employmentStatus EMPLSTATUS, a code of the list {@code contract-types}
 * @param socialCare SCQUAL: the sender's own answer on social care qualifications
 * @param otherSubject NONSCQUAL: the same for other qualifications
 * @param held qualifications achieved, in the order of their columns; only codes of the list
 * @param workedTowards qualifications worked towards (our QUALWT columns)
 */
public record WorkerFacts(
        String workplace,
        String reference,
        @Nullable RowStatus status,
        @Nullable String newReference,
        @Nullable String transferTo,
        @Nullable Integer mainJobRole,
        @Nullable Integer employmentStatus,
        @Nullable LocalDate startDate,
        @Nullable Highest socialCare,
        @Nullable Highest otherSubject,
        List<Held> held,
        List<WorkedTowards> workedTowards,
        @Nullable Induction induction) {

    /**
     * Whether any qualification is held, and the highest level.
     *
     * @param held null if not known
     * @param level 0 (entry) to 8; null if not given or not known
     */
    public record Highest(@Nullable Boolean held, @Nullable Integer level) {}

    /** A qualification achieved; the year is null where the row does not say or says wrongly. */
    public record Held(int code, @Nullable Integer year) {}

    /** A qualification the worker is studying for. */
    public record WorkedTowards(int code, @Nullable Integer expectedYear) {}
}
