package org.goldenthread.competencecatalogue.qualifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.goldenthread.web.ETag;

/** Tags of answers that have more in them than what their own version counts: names of other entries, a status that changes with the day. */
public final class Tags {

    private Tags() {}

    /** @param answer a record of records and plain values */
    public static String of(Record answer) {
        return ETag.of(UUID.nameUUIDFromBytes(answer.toString().getBytes(UTF_8)));
    }
}
