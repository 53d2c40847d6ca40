package org.goldenthread.rules.upload;

import java.util.Map;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The upload as one thing.
 *
 * @param faults what is wrong with rows of it that findings about the whole follow from: codes by rule
 */
record WholeUpload(Account account, Workplaces workplaces, Map<String, String> faults) implements Subject {

    boolean isNotExactlyOneWorkplace() {
        return !account.parent() && workplaces.rows() != 1;
    }

    /** For a single workplace, having none is 950 already. */
    boolean isEmpty() {
        return account.parent() && workplaces.rows() == 0;
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

    @Override
    public @Nullable String faultElsewhere(String ruleId) {
        return faults.get(ruleId);
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
