package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.Subject;
import org.jspecify.annotations.Nullable;

/** The upload as one thing. */
record WholeUpload(Account account, Workplaces workplaces) implements Subject {

    static final String PRIMARY_REPEATED = "workplace.upload.primary-repeated";
    private static final String REPEATED = "workplace-998";

    boolean isNotExactlyOneWorkplace() {
        return !account.parent() && workplaces.rows() != 1;
    }

    boolean lacksPrimary() {
        String primary = account.primaryWorkplace();
        return primary != null && workplaces.entry(primary) == null;
    }

    boolean repeatsPrimary() {
        String primary = account.primaryWorkplace();
        return primary != null && workplaces.wasRepeated(primary);
    }

    boolean deletesPrimary() {
        String primary = account.primaryWorkplace();
        WorkplaceEntry entry = primary == null ? null : workplaces.entry(primary);
        return entry != null && entry.status() == RowStatus.DELETE;
    }

    /** A primary workplace that can't be used for being repeated is no more than what that brings about. */
    @Override
    public @Nullable String causeElsewhere(Rule<?> rule) {
        return rule.id().equals(PRIMARY_REPEATED) ? REPEATED : null;
    }

    @Override
    public @Nullable Integer line() {
        return null;
    }

    @Override
    public @Nullable RowKey key() {
        String primary = account.primaryWorkplace();
        return primary == null ? null : new RowKey(primary, null);
    }

    @Override
    public @Nullable String value(String column) {
        return null;
    }
}
