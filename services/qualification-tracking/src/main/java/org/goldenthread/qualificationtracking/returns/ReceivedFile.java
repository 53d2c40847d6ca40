package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file as it was received. Never changed, so revisions share it. */
@Entity
public class ReceivedFile {

    @Id
    private UUID id;

    private long rows;
    private long bytes;
    private String digest;
    private Instant receivedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReceivedFile() {}

    /**
     * @param rows records below the header
     * @param bytes size after decompression
     * @param digest SHA-256 of those bytes, {@code sha-256:<hex>}
     */
    public ReceivedFile(UUID id, long rows, long bytes, String digest, Instant receivedAt) {
        this.id = id;
        this.rows = rows;
        this.bytes = bytes;
        this.digest = digest;
        this.receivedAt = receivedAt;
    }

    boolean sameContent(ReceivedFile other) {
        return digest.equals(other.digest);
    }

    public UUID id() {
        return id;
    }

    public long rows() {
        return rows;
    }

    public long bytes() {
        return bytes;
    }

    public String digest() {
        return digest;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
