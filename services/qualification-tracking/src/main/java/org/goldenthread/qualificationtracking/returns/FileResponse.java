package org.goldenthread.qualificationtracking.returns;

import java.time.Instant;
import java.util.Locale;

/**
 * A file as it was received.
 *
 * @param format csv, ndjson or document
 * @param rows records of its kind
 * @param bytes size after decompression
 * @param digest SHA-256 of those bytes
 */
public record FileResponse(String format, long rows, long bytes, String digest, Instant receivedAt) {

    public static FileResponse from(ReceivedFile file) {
        return new FileResponse(
                file.format().name().toLowerCase(Locale.ROOT),
                file.rows(),
                file.bytes(),
                file.digest(),
                file.receivedAt());
    }
}
