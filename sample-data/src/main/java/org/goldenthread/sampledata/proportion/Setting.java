package org.goldenthread.sampledata.proportion;

/** A column of the published table, by main service, and {@code OTHER}: the services that it counts in "all" without printing them. */
public enum Setting {
    CARE_HOME_ONLY,
    CARE_HOME_WITH_NURSING,
    DOMICILIARY_CARE,
    OTHER;

    private static final int CARE_HOME_WITHOUT_NURSING = 2;
    private static final int CARE_HOME_NURSING = 1;
    private static final int DOMICILIARY = 8;

    public static Setting ofMainService(int code) {
        return switch (code) {
            case CARE_HOME_WITHOUT_NURSING -> CARE_HOME_ONLY;
            case CARE_HOME_NURSING -> CARE_HOME_WITH_NURSING;
            case DOMICILIARY -> DOMICILIARY_CARE;
            default -> OTHER;
        };
    }
}
