package org.goldenthread.competencecatalogue.search;

/**
 * How many entries a list has.
 *
 * @param isAtLeast counting stopped there
 */
public record Total(long entries, boolean isAtLeast) {

    /** Up to here entries are counted. */
    public static final int COUNTED = 10_000;

    /** Up to here where something has to be looked up for each of them. */
    public static final int LOOKED_UP = 1_000;

    /** Fewer than these are sorted at once; of more, a page is looked for where it is likely to be. */
    static final int SORTED = 2_000;

    public static Total counted(long entries) {
        return new Total(entries, false);
    }

    /** @param entries counted to one more than {@code most} at the most */
    public static Total upTo(int most, long entries) {
        return entries > most ? new Total(most, true) : counted(entries);
    }

    public boolean isMany() {
        return isAbove(SORTED);
    }

    public boolean isAbove(long number) {
        return isAtLeast || entries > number;
    }
}
