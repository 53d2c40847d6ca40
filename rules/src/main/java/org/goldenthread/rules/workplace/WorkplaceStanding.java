package org.goldenthread.rules.workplace;

/**
 * What is known of a workplace beyond the row.
 *
 * @param onRecord whether the store has it
 * @param ownedElsewhere whether another organisation keeps its data
 * @param repeated whether a row before has its reference
 * @param locationRepeated whether a row before has its LOCATIONID
 * @param locationUsedElsewhere whether the store has its LOCATIONID for another workplace
 */
public record WorkplaceStanding(
        boolean onRecord,
        boolean ownedElsewhere,
        boolean repeated,
        boolean locationRepeated,
        boolean locationUsedElsewhere) {

    /** A workplace nobody has heard of. */
    public static final WorkplaceStanding NONE = new WorkplaceStanding(false, false, false, false, false);
}
