package org.goldenthread.sampledata.spec;

/** The highest level among someone's qualifications; {@code NONE} if none of them has a level, or there are none. */
public enum HighestLevel {
    LEVEL_4_OR_ABOVE,
    LEVEL_3,
    LEVEL_2,
    ENTRY_OR_1,
    NONE
}
