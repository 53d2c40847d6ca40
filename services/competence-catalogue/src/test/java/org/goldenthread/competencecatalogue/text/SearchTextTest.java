package org.goldenthread.competencecatalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.competencecatalogue.text.SearchText.Place;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final Term CARE = Term.word(Quote.NONE, "care", List.of("care"));
    private static final Term TEAM = Term.word(Quote.NONE, "taem", List.of("team", "tame"));

    @Test
    void findsAWordInTheHeadingBeforeOneElsewhere() {
        var text = new SearchText(List.of(CARE), null, null, List.of());

        assertThat(text.query()).isEqualTo("('care')");
        assertThat(text.tiers())
                .containsExactly(
                        new SearchText.Tier(Place.HEADING, "('=care')", List.of(List.of("=care"))),
                        new SearchText.Tier(Place.TEXT, "(('care')) & !(('=care'))", List.of(List.of("care"))));
    }

    @Test
    void findsWordsThatFollowOneAnotherFirst() {
        var text = new SearchText(List.of(CARE, TEAM), "#careteam", null, List.of());

        assertThat(text.tiers()).extracting(SearchText.Tier::place).containsExactly(Place.values());
        assertThat(text.tiers().getFirst().query()).isEqualTo("'#careteam'");
        assertThat(text.tiers().get(1).query()).startsWith("(('=care team' | '=care tame')) & !(");
        assertThat(text.tiers().get(1).lexemes()).containsExactly(List.of("=care team", "=care tame"));
        assertThat(text.query()).isEqualTo("('#careteam') | (('care') & ('team' | 'tame'))");
    }

    @Test
    void holdsWordsInQuotesTogether() {
        var phrase =
                new Term(Quote.PHRASE, "end of life", List.of(List.of("end"), List.of("life")), "'end' <2> 'life'");
        var text = new SearchText(List.of(phrase, CARE), null, null, List.of());

        assertThat(text.query()).isEqualTo("('end' <2> 'life') & ('care')");
        assertThat(text.optional()).containsExactly(1);
    }

    @Test
    void losesTheWordsThatAreLeftOut() {
        var text = new SearchText(List.of(CARE, TEAM), null, null, List.of()).without(List.of(0));

        assertThat(text.query()).isEqualTo("('team' | 'tame')");
        assertThat(text.leftOut()).containsExactly("care");
    }

    @Test
    void makesALexemeOfAnything() {
        assertThat(SearchText.lexeme("it's a \\ & | ! :* <-> (")).isEqualTo("'it''s a \\\\ & | ! :* <-> ('");
    }
}
