package org.goldenthread.rules.codelist;

/**
 * A service of the list {@code services}.
 *
 * @param regulated whether a workplace whose main service it is must be registered with the regulator
 * @param mainService whether it can be a workplace's main service
 * @param descriptionNeeded whether the sender has to say what the service is (SERVICEDESC)
 * @param payGroup 1 to 3: which questions on pay for sleep-ins (1, 2) and travel time (1) apply
 */
public record Service(
        int code,
        String label,
        String category,
        boolean regulated,
        boolean mainService,
        boolean descriptionNeeded,
        boolean hasCapacity,
        boolean hasUtilisation,
        boolean delegatedHealthcare,
        int payGroup) {

    public static final int HEAD_OFFICE = 72;
}
