package org.goldenthread.standalone.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void alignsTextToTheLeftAndNumbersToTheRight() {
        var table = new TextTable(1, List.of("Setting", "Managers", "Level 2"));
        table.row(List.of("All settings", "1966", "c"));
        table.row(List.of("Care home", "6", "12 (3.4 %)"));

        assertThat(table)
                .hasToString(String.join(
                        "\n",
                        "    Setting       Managers     Level 2",
                        "    All settings      1966           c",
                        "    Care home            6  12 (3.4 %)"));
    }
}
