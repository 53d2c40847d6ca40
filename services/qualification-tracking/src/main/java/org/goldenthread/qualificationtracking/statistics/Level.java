package org.goldenthread.qualificationtracking.statistics;

/**
 * The highest level that a manager's qualifications are at. A qualification counts at the level of its national code. Where no code has a
 * level, the level in SCQUAL counts: the sender's own answer for social care qualifications, which need not be listed. Who holds only
 * qualifications that neither places at a level is {@link #ONLY_OTHER}, which the published table does not print. NONSCQUAL, for other
 * subjects, does not count: it is about qualifications that are not relevant here.
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
