package org.goldenthread.rules.training;

import java.util.Map;

/**
 * What is known of a training row beyond it.
 *
 * @param workplaceInFile whether the workplaces file has the workplace
 * @param workerInFile whether the workers file has the worker
 * @param birthDate the worker's day of birth, in days since 1970-01-01; one of the constants of CalendarDate if not known
 * @param faults what is wrong with the worker's row, or with others, that findings about training follow from: codes by rule
 */
public record TrainingStanding(
        boolean workplaceInFile, boolean workerInFile, int birthDate, Map<String, String> faults) {

    /** A worker of whom nothing is known but that the file has them. */
    public static final TrainingStanding NONE = new TrainingStanding(true, true, Integer.MIN_VALUE, Map.of());
}
