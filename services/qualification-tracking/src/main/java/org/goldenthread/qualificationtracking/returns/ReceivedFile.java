package org.goldenthread.qualificationtracking.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.rules.file.FileFormat;

/** A file as it was received. Never changed, so revisions share it. */
@Entity
public class ReceivedFile {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private long rows;
    private long bytes;
    private String digest;
    private Instant receivedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReceivedFile() {}

    /**
     * @param rows records of its kind
     * @param bytes size after decompression
     * @param digest SHA-256 of those bytes, {@code sha-256:<hex>}
     */
    public ReceivedFile(UUID id, FileFormat format, long rows, long bytes, String digest, Instant receivedAt) {
        this.id = id;
        this.format = format;
        this.rows = rows;
        this.bytes = bytes;
        this.digest = digest;
        this.receivedAt = receivedAt;
    }

    boolean sameContent(ReceivedFile other) {
        return digest.equals(other.digest) && format == other.format;
    }

    public UUID id() {
        return id;
    }

    public FileFormat format() {
        return format;
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
