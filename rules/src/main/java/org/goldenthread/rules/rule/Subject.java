package org.goldenthread.rules.rule;

import java.util.List;
import org.goldenthread.rules.finding.RowKey;
import org.jspecify.annotations.Nullable;

/** What a rule looks at, and what a finding about it has to say of where it stands. */
public interface Subject {

    /** Null when it is not one row. */
    @Nullable
    Integer line();

    @Nullable
    RowKey key();

    /** The columns a finding of the rule is about. */
    default List<String> columns(Rule<?> rule) {
        return rule.columns();
    }

    /** The code of a rule, if what this belongs to broke it: a worker's workplace, the worker of a training, the row of a total. */
    default @Nullable String faultElsewhere(String ruleId) {
        return null;
    }

    /** What stands in a column, unmasked; null when it is not about one value. */
    @Nullable
    String value(String column);
}
