package org.goldenthread.competencecatalogue.coursefeeds;

import org.jspecify.annotations.Nullable;

/** A qualification of the register as an advertisement of a course names it. */
public record Award(
        String number,
        String title,
        @Nullable Integer level,
        @Nullable String awardingBody) {}
