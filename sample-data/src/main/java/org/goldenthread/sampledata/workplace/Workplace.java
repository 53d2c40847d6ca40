package org.goldenthread.sampledata.workplace;

import org.goldenthread.rules.codelist.Service;
import org.goldenthread.sampledata.spec.ManagerPlan;
import org.jspecify.annotations.Nullable;

/**
 * What more than one file says about a workplace.
 *
 * @param place in the return, from 0
 * @param staff how many worker rows it has
 * @param delegatesHealthcare whether its workers carry out delegated healthcare activities
 * @param manager its registered manager; null if it is not regulated and so has none
 */
public record Workplace(
        int place,
        Service mainService,
        int employerType,
        int staff,
        boolean delegatesHealthcare,
        @Nullable ManagerPlan manager) {

    public String reference() {
        return referenceAt(place);
    }

    public static String referenceAt(int place) {
        return "WP%06d".formatted(place + 1);
    }
}
