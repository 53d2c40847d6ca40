package org.goldenthread.rules.value;

import java.time.LocalDate;

/**
 * Dates as cells write them, DD/MM/YYYY, counted in days since 1970-01-01 so that reading one allocates nothing.
 *
 * <p>A day that the calendar does not have, 31/02/2019, is wrong. Two-digit years and other separators are wrong too: they can be
 * meant in more than one way.
 */
public final class CalendarDate {

    /** The cell is blank. */
    public static final int BLANK = Integer.MIN_VALUE;

    /** The cell is not a date. */
    public static final int WRONG = Integer.MIN_VALUE + 1;

    private static final int MIN_YEAR = 1000;

    private CalendarDate() {}

    /** The day, or one of the constants above. {@code text} has no white space around it. */
    public static int parse(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        return text.length() == 10 ? read(text, 2, 5) : WRONG;
    }

    /** As {@link #parse}, but the day and the month may have one digit: 1/3/1985. */
    public static int parseLoosely(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        boolean shaped = first >= 1 && first <= 2 && second >= first + 2 && second <= first + 3;
        return shaped && text.length() == second + 5 ? read(text, first, second) : WRONG;
    }

    /** The day that many whole years later; 29 February becomes the 28th in a common year. */
    public static int plusYears(int day, int years) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).plusYears(years).toEpochDay());
    }

    public static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** Whether this is a day, not one of the constants. */
    public static boolean isDate(int day) {
        return day > WRONG;
    }

    private static int read(String text, int firstSlash, int secondSlash) {
        if (text.charAt(firstSlash) != '/' || text.charAt(secondSlash) != '/') {
            return WRONG;
        }
        int day = number(text, 0, firstSlash);
        int month = number(text, firstSlash + 1, secondSlash);
        int year = number(text, secondSlash + 1, secondSlash + 5);
        if (year < MIN_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) {
            return WRONG;
        }
        return epochDay(year, month, day);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int daysIn(int month, int year) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Counts years from March, so that the leap day is the last of its year. */
    private static int epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        int daysBeforeMonth = (153 * marchMonth + 2) / 5;
        int daysBeforeYear = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400;
        int daysTo1970 = 719_468;
        return daysBeforeYear + daysBeforeMonth + day - 1 - daysTo1970;
    }
}
