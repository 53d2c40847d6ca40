package org.goldenthread.rules.worker;

import org.jspecify.annotations.Nullable;

/** Where a manager stands with their induction: our INDUCTION column. */
public enum Induction {
    COMPLETED(1),
    IN_PROGRESS(2),
    NOT_STARTED(3),
    NOT_KNOWN(999);

    private final int code;

    Induction(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static @Nullable Induction of(int code) {
        for (Induction induction : values()) {
            if (induction.code == code) {
                return induction;
            }
        }
        return null;
    }
}
