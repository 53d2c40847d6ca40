package org.goldenthread.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"LS1 1AA", "E1 6AN", "B33 8TH", "CR2 6XH", "DN55 1PT", "SW1A 1AA", "ls1 1aa"})
    void knowsAPostcode(String text) {
        assertThat(Postcode.isExact(text)).isTrue();
        assertThat(Postcode.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "LS1", "12345", "LS1 1A", "LS 1AA", "LSX 1AA", "1S1 1AA", "LS111 1AA", "LS1AB 1AA", "LS1 AAA"
            })
    void refusesEverythingElse(String text) {
        assertThat(Postcode.isExact(text)).isFalse();
        assertThat(Postcode.isValid(text)).isFalse();
    }

    @Test
    void mayBeStrictAboutTheSpace() {
        assertThat(Postcode.isExact("LS11AA")).isFalse();
        assertThat(Postcode.isExact("LS1  1AA")).isFalse();
        assertThat(Postcode.isValid("LS11AA")).isTrue();
        assertThat(Postcode.isValid("LS1  1AA")).isTrue();
    }

    @Test
    void aTableKnowsWhichPostcodesThereAreHoweverTheyAreWritten() throws IOException {
        PostcodeTable table = PostcodeTable.read(
                new ByteArrayInputStream("postcode,area\nLS1 1AA,212\n\"E16AN\",x\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(table.lacks("ls11aa")).isFalse();
        assertThat(table.lacks("E1 6AN")).isFalse();
        assertThat(table.lacks("LS1 1AB")).isTrue();
    }

    @Test
    void withoutATableNoPostcodeIsKnownToBeWrong() {
        assertThat(PostcodeTable.notLoaded().lacks("LS1 1AB")).isFalse();
    }
}
