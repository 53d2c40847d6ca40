package org.goldenthread.competencecatalogue.qualifications.files;

import org.jspecify.annotations.Nullable;

/** The column version: what a row was written on. A file without it, or a blank cell, takes any. */
final class Versions {

    private static final String COLUMN = "version";

    private Versions() {}

    /** @param known version of what is there, null if there is nothing */
    static void check(Line line, @Nullable Long known) {
        Integer written = line.number(COLUMN, 1, Integer.MAX_VALUE);
        if (written == null) {
            return;
        }
        if (known == null) {
            line.fault(COLUMN, "not-there", "There is nothing that could have this version. Leave it blank to add it.");
        } else if (written.longValue() != known) {
            line.fault(
                    COLUMN,
                    "stale",
                    "It has changed since: its version is %d. Look at what changed first.".formatted(known));
        }
    }
}
