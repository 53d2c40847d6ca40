package org.goldenthread.rules.codelist;

/**
 * A job role of the list {@code job-roles}.
 *
 * @param managerial whether it is one of the group "Managerial and supervisory roles"
 * @param descriptionNeeded whether the sender has to say what the job is (MAINJRDESC)
 * @param delegatedHealthcare whether workers in it may carry out delegated healthcare activities
 */
public record JobRole(
        int code,
        String label,
        String group,
        boolean managerial,
        boolean descriptionNeeded,
        boolean delegatedHealthcare) {

    public static final int SENIOR_MANAGEMENT = 1;
    public static final int REGISTERED_MANAGER = 4;
    public static final int SOCIAL_WORKER = 6;
    public static final int OCCUPATIONAL_THERAPIST = 15;
    public static final int REGISTERED_NURSE = 16;
}
