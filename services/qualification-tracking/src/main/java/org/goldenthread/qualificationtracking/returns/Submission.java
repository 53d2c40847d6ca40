package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/** That a revision was handed in, as its row keeps it: the names are those of the columns. */
@Embeddable
class Submission {

    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private boolean warningsAcknowledged;
    private @Nullable UUID receiptId;
    private @Nullable String contentDigest;

    protected Submission() {}

    /** One for each revision: it is a part of its row. */
    static Submission none() {
        return new Submission();
    }

    static Submission of(String client, String digest, boolean warningsAcknowledged, Instant now) {
        var submission = new Submission();
        submission.submittedAt = now;
        submission.submittedBy = client;
        submission.warningsAcknowledged = warningsAcknowledged;
        submission.contentDigest = digest;
        submission.receiptId = Ids.next();
        return submission;
    }

    @Nullable
    Instant at() {
        return submittedAt;
    }

    @Nullable
    String by() {
        return submittedBy;
    }

    boolean warningsAcknowledged() {
        return warningsAcknowledged;
    }

    @Nullable
    UUID receiptId() {
        return receiptId;
    }

    @Nullable
    String contentDigest() {
        return contentDigest;
    }
}
