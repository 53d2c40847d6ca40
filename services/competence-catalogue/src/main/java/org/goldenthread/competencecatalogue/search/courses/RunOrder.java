package org.goldenthread.competencecatalogue.search.courses;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a list of courses can be sorted by that is of their runs: by the first of a course's runs in that order. */
enum RunOrder {
    START("%s.starts", false),
    START_DESCENDING("%s.starts", true),
    COST("%s.cost", false),
    DISTANCE(Nearby.DISTANCE.replace("%1$s", "%s"), false);

    private static final int LAST_YEAR = 9999;
    private static final int HALFWAY_ROUND = 12_500;

    private final String key;
    private final boolean descending;

    RunOrder(String key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    String key(String run) {
        return key.replace("%s", run);
    }

    /** Of a run: it has what is sorted by. */
    String has(String run) {
        return this == DISTANCE ? Nearby.has(run) : key(run) + " is not null";
    }

    /** A key as the value that it is, out of a cursor. */
    Object value(String text) {
        return switch (this) {
            case START, START_DESCENDING -> day(text);
            case COST -> amount(text);
            case DISTANCE -> miles(text);
        };
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No day on which anything begins");
        }
        return day;
    }

    private static Double miles(String text) {
        double miles = Double.parseDouble(text);
        if (!(miles >= 0 && miles <= HALFWAY_ROUND)) {
            throw new IllegalArgumentException("No distance on the earth");
        }
        return miles;
    }

    private static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,8}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("No cost");
        }
        return new BigDecimal(text);
    }

    boolean isByDay() {
        return this == START || this == START_DESCENDING;
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    /** Between a key and the last one of the page before. */
    String beyond() {
        return descending ? "<" : ">";
    }

    /** Between a run and one that comes after it. */
    String before() {
        return descending ? ">" : "<";
    }

    String first() {
        return descending ? "max" : "min";
    }
}
