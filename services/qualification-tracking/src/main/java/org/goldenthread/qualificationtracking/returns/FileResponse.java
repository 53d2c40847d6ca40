package org.goldenthread.qualificationtracking.returns;

import java.time.Instant;

/**
 * A file as it was received.
 *
 * @param rows records below the header
 * @param bytes size after decompression
 * @param digest SHA-256 of those bytes
 */
public record FileResponse(long rows, long bytes, String digest, Instant receivedAt) {

    public static FileResponse from(ReceivedFile file) {
        return new FileResponse(file.rows(), file.bytes(), file.digest(), file.receivedAt());
    }
}
