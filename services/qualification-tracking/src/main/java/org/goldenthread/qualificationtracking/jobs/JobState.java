package org.goldenthread.qualificationtracking.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** States of a job; the last three are final. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
