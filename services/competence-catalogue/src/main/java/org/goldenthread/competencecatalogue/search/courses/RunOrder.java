package org.goldenthread.competencecatalogue.search.courses;

/** What a list of courses can be sorted by that is of their runs: by the first of a course's runs in that order. */
enum RunOrder {
    START("%s.starts", "%s.starts is not null", false),
    START_DESCENDING("%s.starts", "%s.starts is not null", true),
    COST("%s.cost", "%s.cost is not null", false),
    DISTANCE(Nearby.DISTANCE.replace("%1$s", "%s"), "", false);

    private final String key;
    private final String has;
    private final boolean descending;

    RunOrder(String key, String has, boolean descending) {
        this.key = key;
        this.has = has;
        this.descending = descending;
    }

    String key(String run) {
        return key.replace("%s", run);
    }

    /** Of a run: it has what is sorted by. The courses without such a run come last. */
    String has(String run) {
        return this == DISTANCE ? Nearby.has(run) : has.replace("%s", run);
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /** Between a key and the last one of the page before. */
    String beyond() {
        return descending ? "<" : ">";
    }

    String before() {
        return descending ? ">" : "<";
    }

    String first() {
        return descending ? "max" : "min";
    }

    /** Whether an index has the runs in this order. */
    boolean isIndexed() {
        return this != DISTANCE;
    }
}
