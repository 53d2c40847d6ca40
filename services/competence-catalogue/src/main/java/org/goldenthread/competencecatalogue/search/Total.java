package org.goldenthread.competencecatalogue.search;

/**
 * How many entries a list has.
 *
 * @param isAtLeast counting stopped there
 */
public record Total(long entries, boolean isAtLeast) {

    /** Up to here it is counted where all of the table would have to be gone through. */
    public static final int COUNTED = 10_000;

    public static Total counted(long entries) {
        return new Total(entries, false);
    }

    /** @param entries at most one more than is counted to */
    public static Total upTo(long entries) {
        return entries > COUNTED ? new Total(COUNTED, true) : counted(entries);
    }

    public boolean isAbove(long number) {
        return isAtLeast || entries > number;
    }
}
