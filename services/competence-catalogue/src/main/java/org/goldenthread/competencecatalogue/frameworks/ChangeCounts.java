package org.goldenthread.competencecatalogue.frameworks;

/**
 * How many competences a version changed, against the one before; in a first version all are added.
 *
 * @param replaced left out, with another one in their place
 * @param edited said in other words that mean the same
 */
public record ChangeCounts(int added, int removed, int replaced, int edited, int unchanged) {}
