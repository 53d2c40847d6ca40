package org.goldenthread.qualificationtracking.statistics;

/**
 * The highest level that a manager's qualifications are at: each counts at the level of its national code. Who holds only qualifications whose codes
 * have none is {@link #ONLY_OTHER}, which the published table does not print. SCQUAL and NONSCQUAL, the sender's own summary, are not used: the
 * published table goes by codes alone.
 */
enum Level {
    LEVEL_4_OR_ABOVE("level4OrAbove"),
    LEVEL_3("level3"),
    LEVEL_2("level2"),
    ENTRY_OR_LEVEL_1("entryOrLevel1"),
    ONLY_OTHER("onlyOther"),
    NONE_OR_NOT_RECORDED("noneOrNotRecorded");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
