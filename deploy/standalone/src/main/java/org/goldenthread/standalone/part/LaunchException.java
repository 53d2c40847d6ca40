package org.goldenthread.standalone.part;

import java.io.Serial;
import java.util.Objects;

/** What keeps the launcher from going on, in one sentence for the person at the console that says what to do. */
public final class LaunchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Never null, unlike that of other exceptions. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
