package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private final KeyIndex index = new KeyIndex();

    @Test
    void numbersReferencesInTheOrderTheyCome() {
        assertThat(index.add(0, "A")).isZero();
        assertThat(index.add(0, "B")).isEqualTo(1);
        assertThat(index.add(0, "A")).isEqualTo(-1);
        assertThat(index.find(0, "B")).isEqualTo(1);
        assertThat(index.find(0, "C")).isEqualTo(-1);
    }

    @Test
    void tellsGroupsApart() {
        index.add(0, "A");

        assertThat(index.find(1, "A")).isEqualTo(-1);
        assertThat(index.add(1, "A")).isEqualTo(1);
        assertThat(index.group(1)).isEqualTo(1);
    }

    @Test
    void takesNoNoticeOfWhiteSpace() {
        index.add(0, " A\tB ");

        assertThat(index.find(0, "AB")).isZero();
        assertThat(index.find(0, "A B")).isZero();
        assertThat(index.find(0, "A")).isEqualTo(-1);
        assertThat(index.find(0, "ABC")).isEqualTo(-1);
        assertThat(index.reference(0)).isEqualTo("AB");
    }

    @Test
    void keepsManyExactly() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(index.add(i % 7, "S" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 200_000; i++) {
            assertThat(index.find(i % 7, "S" + i)).isEqualTo(i);
            assertThat(index.find((i + 1) % 7, "S" + i)).isEqualTo(-1);
        }
        assertThat(index.reference(123_456)).isEqualTo("S123456");
    }

    @Test
    void keepsReferencesOfAnyLengthAndScript() {
        String longest = "\u0416\uD83D\uDE00".repeat(1_000);
        for (int i = 0; i < 100; i++) {
            index.add(i, longest);
        }

        assertThat(index.find(99, longest)).isEqualTo(99);
        assertThat(index.reference(99)).isEqualTo(longest);
    }
}
