package org.goldenthread.qualificationtracking.statistics.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What counts as too small to tell, and how little a reader may find out about what is hidden.
 *
 * @param minimumCount counts from 1 to one below this are hidden; 0 switches protection off
 * @param minimumInterval a hidden or unprinted count keeps at least so many possible whole values
 */
public record DisclosurePolicy(int minimumCount, int minimumInterval) {

    public static final DisclosurePolicy OFF = new DisclosurePolicy(0, 0);

    public DisclosurePolicy {
        if (minimumCount < 0 || minimumInterval < 0) {
            throw new IllegalArgumentException("A disclosure policy takes no negative numbers: minimumCount "
                    + minimumCount + ", minimumInterval " + minimumInterval);
        }
    }

    @JsonIgnore
    boolean isOff() {
        return minimumCount == 0;
    }

    boolean isSmall(long count) {
        return 0 < count && count < minimumCount;
    }

    /** With fewer than two possible values a small count would be worked out, whatever the interval asked for. */
    int possibleValues() {
        return Math.max(2, minimumInterval);
    }
}
