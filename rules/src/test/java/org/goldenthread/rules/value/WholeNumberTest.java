package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "' 12 ', 12", "999999999, 999999999"})
    void readsDigits(String text, int number) {
        assertThat(WholeNumber.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1abc", "abc", "1.5", "-1", "+1", "1 2", "1,000", "1000000000", "\u0661", "1e3"})
    void readsNothingElse(String text) {
        assertThat(WholeNumber.parse(text)).isEqualTo(WholeNumber.WRONG);
    }

    @Test
    void tellsABlankCellFromAWrongOne() {
        assertThat(WholeNumber.parse("")).isEqualTo(WholeNumber.BLANK);
        assertThat(WholeNumber.parse("  ")).isEqualTo(WholeNumber.BLANK);
    }

    @Test
    void readsAPairOfNumbers() {
        NumberPair pair = new NumberPair();
        pair.read("132; 2018;more");

        assertThat(pair.first()).isEqualTo(132);
        assertThat(pair.second()).isEqualTo(2018);

        pair.read("132");

        assertThat(pair.second()).isEqualTo(WholeNumber.BLANK);

        pair.read(";x");

        assertThat(pair.first()).isEqualTo(WholeNumber.BLANK);
        assertThat(pair.second()).isEqualTo(WholeNumber.WRONG);
    }
}
