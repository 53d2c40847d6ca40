package org.goldenthread.competencecatalogue.selection.mixes;

import java.time.Instant;

/**
 * A version of the mix for a level and a size.
 *
 * @param version counted from 1; the newest counts
 * @param exists false: no managers of the level in agencies of the size; the shares are then those of the nearest
 * @param generic percent; generic, specialist and partnership make 100, organisational competences come on top as the employer wants
 * @param judged true: a judgement, because the sources give the shape and not the numbers
 * @param reason what the shares rest on
 * @param changedBy the organisation whose author wrote it
 */
public record MixResponse(
        Level level,
        AgencySize size,
        int version,
        boolean exists,
        int generic,
        int specialist,
        int partnership,
        boolean judged,
        String reason,
        String changedBy,
        Instant changedAt) {

    public static MixResponse from(Mix mix) {
        return new MixResponse(
                mix.level(),
                mix.size(),
                mix.version(),
                mix.exists(),
                mix.generic(),
                mix.specialist(),
                mix.partnership(),
                mix.judged(),
                mix.reason(),
                mix.changedBy(),
                mix.changedAt());
    }

    /** Its place in the list of all. */
    String position() {
        return level.text() + "/" + size.text();
    }
}
