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

    /** The code of a finding about something else that brings a finding of the rule about. */
    default @Nullable String causeElsewhere(Rule<?> rule) {
        return null;
    }

    /** What stands in a column, unmasked; null when it is not about one value. */
    @Nullable
    String value(String column);
}
