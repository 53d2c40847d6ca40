package org.goldenthread.competencecatalogue.qualifications.tailored;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the set that is checked.
 *
 * @param reference null for an organisation's own
 * @param credit null where it is not known
 */
record ChosenUnit(
        @Nullable String reference,
        String title,
        @Nullable Integer credit,
        @Nullable Integer level,
        boolean verified,
        Classified classified) {

    int knownCredit() {
        return credit == null ? 0 : credit;
    }

    /** Whether it counts for credit at a level, as far as is known. */
    boolean isAt(int least) {
        return level != null && level >= least;
    }
}
