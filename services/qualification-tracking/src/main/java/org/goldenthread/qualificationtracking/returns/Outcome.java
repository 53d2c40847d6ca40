package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the last validation of a revision came to, as its row keeps it: all of it or nothing. */
@Embeddable
public class Outcome {

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable UUID contentId;
    private @Nullable UUID recordId;
    private @Nullable String rulesVersion;
    private @Nullable String qualificationsVersion;
    private @Nullable LocalDate validatedOn;
    private long workplaces;
    private long workers;
    private long training;
    private long errors;
    private long warnings;
    private long rowsNew;
    private long rowsUpdated;
    private long rowsUnchanged;
    private long rowsDeleted;

    protected Outcome() {}

    /** Of a revision that no validation has ended for since its files last changed. One for each: it is a part of its row. */
    static Outcome none() {
        return new Outcome();
    }

    static Outcome of(Verdict verdict) {
        var outcome = new Outcome();
        outcome.mode = verdict.mode();
        outcome.contentId = verdict.contentId();
        outcome.recordId = verdict.recordId();
        outcome.rulesVersion = verdict.judging().rulesVersion();
        outcome.qualificationsVersion = verdict.judging().qualificationsVersion();
        outcome.validatedOn = verdict.judging().validatedOn();
        outcome.count(verdict.counts(), verdict.differences());
        return outcome;
    }

    private void count(Verdict.Counts counts, Verdict.Differences differences) {
        workplaces = counts.workplaces();
        workers = counts.workers();
        training = counts.training();
        errors = counts.errors();
        warnings = counts.warnings();
        rowsNew = differences.added();
        rowsUpdated = differences.updated();
        rowsUnchanged = differences.unchanged();
        rowsDeleted = differences.deleted();
    }

    Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    Optional<UUID> contentId() {
        return Optional.ofNullable(contentId);
    }

    /** Content of the record that it was validated against. */
    @Nullable
    UUID recordId() {
        return recordId;
    }

    @Nullable
    String rulesVersion() {
        return rulesVersion;
    }

    /** Of the code list that it was validated with, and is read with for ever. */
    public @Nullable String qualificationsVersion() {
        // The column has the version of the time before it for rows that were not validated then either.
        return rulesVersion == null ? null : qualificationsVersion;
    }

    public @Nullable LocalDate validatedOn() {
        return validatedOn;
    }

    Verdict.Counts counts() {
        return new Verdict.Counts(workplaces, workers, training, errors, warnings);
    }

    Verdict.Differences differences() {
        return new Verdict.Differences(rowsNew, rowsUpdated, rowsUnchanged, rowsDeleted);
    }
}
