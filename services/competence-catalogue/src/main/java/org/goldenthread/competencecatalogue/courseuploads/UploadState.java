package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.stream.Stream;

/** Where an upload stands, and where it may go from there. */
public enum UploadState {
    PROCESSED_WITH_ERRORS("processedWithErrors"),
    READY("ready"),
    PUBLISHED("published"),
    /** A newer upload took its place. */
    ABANDONED("abandoned");

    private final String text;

    UploadState(String text) {
        this.text = text;
    }

    static UploadState of(String text) {
        return Stream.of(values())
                .filter(state -> state.text.equals(text))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    public String text() {
        return text;
    }

    boolean isOpen() {
        return this == PROCESSED_WITH_ERRORS || this == READY;
    }

    private Set<UploadState> next() {
        return switch (this) {
            case PROCESSED_WITH_ERRORS -> Set.of(PROCESSED_WITH_ERRORS, READY, ABANDONED);
            case READY -> Set.of(READY, PROCESSED_WITH_ERRORS, PUBLISHED, ABANDONED);
            case PUBLISHED, ABANDONED -> Set.of();
        };
    }

    /** The state it goes to. */
    UploadState to(UploadState other) {
        if (!next().contains(other)) {
            throw UploadProblems.closed(this);
        }
        return other;
    }
}
