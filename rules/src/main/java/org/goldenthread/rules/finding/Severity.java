package org.goldenthread.rules.finding;

import java.util.Locale;

/** How serious a finding is, most serious first. An error rejects the return; a warning usually means that the value is ignored. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** As written in answers, for example {@code error}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
