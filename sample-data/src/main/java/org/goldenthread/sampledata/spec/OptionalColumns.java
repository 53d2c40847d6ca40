package org.goldenthread.sampledata.spec;

/** Columns that a worker file may have beyond the 44 that it must. */
public enum OptionalColumns {
    /** CHGUNIQUEWRKID: with {@code UPDATE} rows, one worker in ten gets a new reference. */
    CHANGED_REFERENCES,
    /** TRANSFERSTAFFRECORD: with {@code UPDATE} rows, one worker in fifty moves to the next workplace. */
    TRANSFERS,
    /** QUALACH04 to QUALACH06 with their notes. */
    MORE_QUALIFICATIONS,
    /** QUALWT01: a qualification worked towards and its expected year. */
    WORKED_TOWARDS,
    /** INDUCTION: how far the worker's induction has come. */
    INDUCTION
}
