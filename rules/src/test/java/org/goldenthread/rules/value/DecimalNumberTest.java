package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "37.5, 37500", "37.50, 37500", "12.345, 12345", "12.3450000, 12345", "-1, -1000", "999, 999000"
    })
    void readsThousandths(String text, long thousandths) {
        assertThat(DecimalNumber.parse(text)).isEqualTo(thousandths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1abc", ".5", "5.", "-", "1.2.3", "1,5", "1.2345", "1e3", "12345678901234567"})
    void readsNothingElse(String text) {
        assertThat(DecimalNumber.parse(text)).isEqualTo(DecimalNumber.WRONG);
    }

    @Test
    void tellsABlankCellFromAWrongOne() {
        assertThat(DecimalNumber.parse("")).isEqualTo(DecimalNumber.BLANK);
    }

    @Test
    void countsTheDecimalsAsWritten() {
        assertThat(DecimalNumber.decimals("12")).isZero();
        assertThat(DecimalNumber.decimals("12.50")).isEqualTo(2);
    }
}
