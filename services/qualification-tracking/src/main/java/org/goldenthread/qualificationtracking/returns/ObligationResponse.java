package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return that is owed.
 *
 * @param fulfilledAt when what counts was first submitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationResponse(
        String collection,
        String organisation,
        State state,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        @Nullable UUID returnId,
        @Nullable Instant fulfilledAt) {

    /**
     * Upcoming before the window opens; then open until it is fulfilled by a submission or the due date passes. A submission that is refused
     * fulfils nothing.
     */
    public enum State {
        UPCOMING,
        OPEN,
        FULFILLED,
        LATE;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(@Nullable Instant fulfilledAt, Instant opensAt, Instant dueAt, Instant now) {
            if (fulfilledAt != null) {
                return FULFILLED;
            }
            if (now.isBefore(opensAt)) {
                return UPCOMING;
            }
            return now.isAfter(dueAt) ? LATE : OPEN;
        }
    }
}
