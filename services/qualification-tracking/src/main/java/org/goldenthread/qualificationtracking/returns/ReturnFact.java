package org.goldenthread.qualificationtracking.returns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/**
 * {@code return.submitted}, {@code return.signed-off} and {@code return.superseded}.
 *
 * @param supersededBy number of the revision that took its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnFact(
        @JsonIgnore What what,
        UUID returnId,
        String organisation,
        String collection,
        int revision,
        @Nullable UUID receiptId,
        Instant at,
        Counts counts,
        @Nullable Integer supersededBy)
        implements Fact {

    /** Which fact. */
    public enum What {
        SUBMITTED("submitted"),
        SIGNED_OFF("signed-off"),
        SUPERSEDED("superseded");

        private final String text;

        What(String text) {
            this.text = text;
        }

        public String type() {
            return "org.goldenthread.return." + text + ".v1";
        }
    }

    /** Rows of the content. */
    public record Counts(long workplaces, long workers, long training) {}

    static ReturnFact of(What what, Revision revision, Instant at, @Nullable Integer supersededBy) {
        var counts = revision.outcome().counts();
        return new ReturnFact(
                what,
                revision.workforceReturn().id(),
                revision.workforceReturn().organisation(),
                revision.workforceReturn().collection(),
                revision.number(),
                revision.submission().receiptId(),
                at,
                new Counts(counts.workplaces(), counts.workers(), counts.training()),
                supersededBy);
    }

    @Override
    public String aggregateType() {
        return "return";
    }

    @Override
    public String aggregateId() {
        return returnId.toString();
    }

    @Override
    public String factType() {
        return what.type();
    }
}
