package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellListTest {

    @Test
    void splitsAtEverySemicolon() {
        assertThat(CellList.of("4; 8;").items()).containsExactly("4", "8", "");
    }

    @Test
    void aBlankCellIsOneBlankItem() {
        assertThat(CellList.of("").items()).containsExactly("");
        assertThat(CellList.of("").allNumbers(number -> true)).isFalse();
    }

    @Test
    void asksEveryItem() {
        CellList list = CellList.of("4;8;x");

        assertThat(list.allNumbers(number -> true)).isFalse();
        assertThat(list.anyNumber(number -> number == 8)).isTrue();
        assertThat(list.anyNumber(number -> number < 0)).isFalse();
        assertThat(list.without("x").allNumbers(number -> number > 3)).isTrue();
    }
}
