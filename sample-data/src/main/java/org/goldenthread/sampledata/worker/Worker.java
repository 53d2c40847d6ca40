package org.goldenthread.sampledata.worker;

import java.time.LocalDate;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.sampledata.workplace.Workplace;

/**
 * What more than one file says about a worker.
 *
 * @param place in the workplace, from 0; the first is its manager
 * @param jobType as in the published jobs of 2009
 */
public record Worker(Workplace workplace, int place, String jobType, JobRole role, LocalDate born, LocalDate started) {

    /** Unique in the whole return, so that a worker can change the workplace. */
    public String reference() {
        return "S%06d%03d".formatted(workplace.place() + 1, place + 1);
    }
}
