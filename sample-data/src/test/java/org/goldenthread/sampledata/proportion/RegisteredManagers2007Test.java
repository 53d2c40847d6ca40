package org.goldenthread.sampledata.proportion;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.goldenthread.sampledata.spec.HighestLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredManagers2007Test {

    private final RegisteredManagers2007 table = RegisteredManagers2007.load();

    // The table as printed, typed in again: what the counts give must be what it says.
    @ParameterizedTest
    @CsvSource({
        "CARE_HOME_ONLY,         989, 55.6, 15.2, 1.4, 17.2, 26.2",
        "CARE_HOME_WITH_NURSING, 306, 57.2, 19.9, 0.3, 17.3, 22.2",
        "DOMICILIARY_CARE,       171, 47.4, 16.4, 4.7, 21.6, 26.3",
        "ALL,                   1966, 57.2, 16.9, 1.5, 19.4, 22.6"
    })
    void countsGiveEveryPrintedPercentage(
            String setting, int base, String four, String three, String two, String other, String none) {
        ManagerCounts counts = setting.equals("ALL") ? table.all() : table.in(Setting.valueOf(setting));

        assertThat(counts.base()).isEqualTo(base);
        assertThat(percent(counts.at(HighestLevel.LEVEL_4_OR_ABOVE), base)).isEqualTo(four);
        assertThat(percent(counts.at(HighestLevel.LEVEL_3), base)).isEqualTo(three);
        assertThat(percent(counts.at(HighestLevel.LEVEL_2), base)).isEqualTo(two);
        assertThat(counts.at(HighestLevel.ENTRY_OR_1)).isZero();
        assertThat(percent(counts.otherRelevant(), base)).isEqualTo(other);
        assertThat(percent(counts.at(HighestLevel.NONE), base)).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_HOME_ONLY, 550, 150, 14, 170, 259, 16",
        "CARE_HOME_WITH_NURSING, 175, 61, 1, 53, 68, 1",
        "DOMICILIARY_CARE, 81, 28, 8, 37, 45, 9",
        "OTHER, 319, 93, 6, 121, 72, 10"
    })
    void eachSettingHasTheseManagers(
            Setting setting, int four, int three, int two, int other, int none, int onlyOther) {
        ManagerCounts counts = table.in(setting);

        assertThat(counts.at(HighestLevel.LEVEL_4_OR_ABOVE)).isEqualTo(four);
        assertThat(counts.at(HighestLevel.LEVEL_3)).isEqualTo(three);
        assertThat(counts.at(HighestLevel.LEVEL_2)).isEqualTo(two);
        assertThat(counts.otherRelevant()).isEqualTo(other);
        assertThat(counts.at(HighestLevel.NONE)).isEqualTo(none);
        assertThat(counts.onlyOtherRelevant()).isEqualTo(onlyOther);
    }

    @Test
    void fiveHundredManagersSitInSettingsThatWereNotPrinted() {
        assertThat(table.in(Setting.OTHER).base()).isEqualTo(500);
    }

    private static String percent(int count, int base) {
        return BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(base), 1, HALF_UP)
                .toString();
    }
}
