package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void agreesWithTheCalendarOnEveryDayOfFourCenturies() {
        LocalDate end = LocalDate.of(2101, 1, 1);
        for (LocalDate day = LocalDate.of(1699, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(CalendarDate.parse(day.format(FORM))).isEqualTo((int) day.toEpochDay());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2019",
                "29/02/2019",
                "29/02/1900",
                "31/04/2019",
                "00/01/2019",
                "01/00/2019",
                "01/13/2019",
                "01-02-2019",
                "2019-02-01",
                "01/02/19",
                "1/2/2019",
                "01/02/2019 ",
                "01/0a/2019",
                "01/02/0019"
            })
    void refusesWhatIsNotADayOfTheCalendarWrittenInFull(String text) {
        assertThat(CalendarDate.parse(text)).isEqualTo(CalendarDate.WRONG);
        assertThat(CalendarDate.isDate(CalendarDate.parse(text))).isFalse();
    }

    @Test
    void tellsABlankCellFromAWrongOne() {
        assertThat(CalendarDate.parse("")).isEqualTo(CalendarDate.BLANK);
    }

    @Test
    void mayTakeADayOrMonthOfOneDigit() {
        int day = CalendarDate.parse("05/06/1985");

        assertThat(CalendarDate.parseLoosely("5/6/1985")).isEqualTo(day);
        assertThat(CalendarDate.parseLoosely("05/6/1985")).isEqualTo(day);
        assertThat(CalendarDate.parseLoosely("05/06/1985")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15-06-1985", "15/06/85", "31/2/1985", "/6/1985", "5//1985", "5/6", "5/6/19855", "005/6/1985"})
    void staysStrictOtherwise(String text) {
        assertThat(CalendarDate.parseLoosely(text)).isEqualTo(CalendarDate.WRONG);
    }

    @Test
    void addsYearsAsTheCalendarDoes() {
        int leapDay = CalendarDate.parse("29/02/2004");

        assertThat(CalendarDate.plusYears(leapDay, 14)).isEqualTo(CalendarDate.parse("28/02/2018"));
        assertThat(CalendarDate.year(leapDay)).isEqualTo(2004);
    }
}
