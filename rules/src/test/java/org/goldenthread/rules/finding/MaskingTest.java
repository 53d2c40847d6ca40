package org.goldenthread.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "NINUMBER, QQ123456C, QQ***",
        "DOB, 15/06/1985, ***",
        "DISPLAYID, Mary Smith, M***",
        "POSTCODE, LS1 1AA, LS***",
        "NINUMBER, A, ***",
        "DISPLAYID, M, ***",
        "SALARY, 9, 9"
    })
    void showsOnlyTheBeginningOfAPersonalValue(String column, String value, String shown) {
        assertThat(Masking.mask(column, value)).isEqualTo(shown);
    }

    @Test
    void leavesABlankValueBlank() {
        assertThat(Masking.mask("DOB", "")).isEmpty();
    }

    @Test
    void shortensALongValueWithoutCuttingACharacterInTwo() {
        assertThat(Masking.mask("ESTNAME", "x".repeat(500))).hasSize(101).endsWith("…");
        assertThat(Masking.mask("ESTNAME", "x".repeat(99) + "\uD83D\uDE00".repeat(9)))
                .isEqualTo("x".repeat(99) + "…");
    }
}
