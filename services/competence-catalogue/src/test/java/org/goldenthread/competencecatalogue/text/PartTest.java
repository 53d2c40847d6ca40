package org.goldenthread.competencecatalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void isPlainWithoutQuotes() {
        assertThat(Part.of(" manage a budget ")).containsExactly(new Part(Quote.NONE, "manage a budget"));
        assertThat(Part.of("  ")).isEmpty();
    }

    @Test
    void goesByTheQuotesAroundIt() {
        assertThat(Part.of("care \"end of life\" 'lead team' now"))
                .containsExactly(
                        new Part(Quote.NONE, "care"),
                        new Part(Quote.PHRASE, "end of life"),
                        new Part(Quote.ALL, "lead team"),
                        new Part(Quote.NONE, "now"));
        assertThat(Part.of("“end of life”")).containsExactly(new Part(Quote.PHRASE, "end of life"));
    }

    @Test
    void takesNoApostropheForAQuote() {
        assertThat(Part.of("a manager's and the managers' day"))
                .containsExactly(new Part(Quote.NONE, "a manager's and the managers' day"));
        assertThat(Part.of("'the manager's day'")).containsExactly(new Part(Quote.ALL, "the manager's day"));
        assertThat(Part.of("\"without an end")).containsExactly(new Part(Quote.NONE, "\"without an end"));
        assertThat(Part.of("\"\" ''")).isEmpty();
    }
}
