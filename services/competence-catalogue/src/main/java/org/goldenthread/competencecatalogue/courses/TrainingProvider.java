package org.goldenthread.competencecatalogue.courses;

/**
 * A training provider of the register of organisations.
 *
 * @param active false for one that is no training provider any more
 */
record TrainingProvider(String code, String name, boolean active) {}
