package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalInsuranceTest {

    @ParameterizedTest
    @ValueSource(strings = {"AB123456C", "ab123456c", "AB 12 34 56 C", "AB123456 C"})
    void readsOneNumberHoweverItIsWritten(String text) {
        assertThat(NationalInsurance.parse(text)).isEqualTo(NationalInsurance.parse("AB123456C"));
    }

    @Test
    void tellsNumbersApart() {
        assertThat(new long[] {
                    NationalInsurance.parse("AB123456C"),
                    NationalInsurance.parse("AB123456D"),
                    NationalInsurance.parse("AB123456"),
                    NationalInsurance.parse("AB123457C"),
                    NationalInsurance.parse("AC123456C"),
                    NationalInsurance.parse("BB123456C")
                })
                .doesNotHaveDuplicates()
                .doesNotContain(NationalInsurance.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1123456C",
                "AB12345C",
                "AB1234567C",
                "AB123456CD",
                "AB123456C1",
                "A B123456C",
                "12345678",
                "\u00c1B123456C"
            })
    void refusesEverythingElse(String text) {
        assertThat(NationalInsurance.parse(text)).isEqualTo(NationalInsurance.WRONG);
    }

    @Test
    void remembersTheFirstTwoLetters() {
        assertThat(NationalInsurance.prefix(NationalInsurance.parse("zy999999z")))
                .isEqualTo("ZY");
    }
}
