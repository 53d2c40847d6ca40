package org.goldenthread.rules.worker;

import java.time.LocalDate;
import org.goldenthread.rules.value.CalendarDate;

/** The dates of a worker row, in days since 1970-01-01, see {@link CalendarDate}; and today. */
final class WorkerDates {

    private final int today;
    private final int thisYear;
    private final int earliestBirth;
    private final int latestBirth;
    private int birth;
    private int fourteenthBirthday;
    private int start;
    private int startYear;

    WorkerDates(LocalDate today) {
        this.today = Math.toIntExact(today.toEpochDay());
        this.thisYear = today.getYear();
        this.earliestBirth = CalendarDate.plusYears(this.today, -PersonRules.OLDEST);
        this.latestBirth = CalendarDate.plusYears(this.today, -PersonRules.YOUNGEST);
    }

    /** Takes DOB, "" if it is masked, and STARTDATE. */
    void read(String birthText, String startText) {
        birth = CalendarDate.parseLoosely(birthText);
        fourteenthBirthday =
                CalendarDate.isDate(birth) ? CalendarDate.plusYears(birth, PersonRules.YOUNGEST) : CalendarDate.WRONG;
        start = CalendarDate.parse(startText);
        startYear = CalendarDate.isDate(start) ? CalendarDate.year(start) : 0;
    }

    int thisYear() {
        return thisYear;
    }

    /** As the row has it, plausible or not. */
    int birth() {
        return birth;
    }

    boolean hasBirth() {
        return CalendarDate.isDate(birth);
    }

    int birthYear() {
        return CalendarDate.year(birth);
    }

    /** Whether the worker is 14 to 100 years old. */
    boolean isOfWorkingAge() {
        return birth >= earliestBirth && birth <= latestBirth;
    }

    /** The year in which the worker was 14. */
    int fourteenthYear() {
        return CalendarDate.year(fourteenthBirthday);
    }

    /** As the row has it, plausible or not. */
    int start() {
        return start;
    }

    boolean hasStart() {
        return CalendarDate.isDate(start);
    }

    /** 0 if there is no start date. */
    int startYear() {
        return startYear;
    }

    boolean isStartInFuture() {
        return start > today;
    }

    boolean isStartBeforeFourteen() {
        return hasStart() && hasBirth() && start < fourteenthBirthday;
    }
}
