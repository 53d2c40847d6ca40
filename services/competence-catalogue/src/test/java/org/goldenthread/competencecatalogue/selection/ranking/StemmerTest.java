package org.goldenthread.competencecatalogue.selection.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

    @ParameterizedTest
    @CsvSource({
        "recruit, recruitment",
        "recruit, recruiting",
        "manage, management",
        "manage, managers",
        "supervise, supervision",
        "innovate, innovation",
        "innovate, innovative",
        "negotiate, negotiation",
        "organise, organisation",
        "organise, organisational",
        "personalise, personalised",
        "policy, policies",
        "agree, agreed",
        "plan, planning",
        "commission, commissioning"
    })
    void givesWordsOfOneFamilyTheSameStem(String one, String other) {
        assertThat(Stemmer.stem(other)).isEqualTo(Stemmer.stem(one));
    }

    @ParameterizedTest
    @CsvSource({
        "communication, community",
        "audit, auditions",
        "initiative, initiate",
        "meet, meeting",
        "build, building",
        "policy, police"
    })
    void keepsApartWhatOnlyLooksAlike(String one, String other) {
        assertThat(Stemmer.stem(other)).isNotEqualTo(Stemmer.stem(one));
    }

    /** From the published vocabulary of the algorithm. */
    @ParameterizedTest
    @CsvSource({
        "consigned, consign",
        "consistency, consist",
        "consolation, consol",
        "knackeries, knackeri",
        "knightly, knight",
        "generously, generous",
        "skies, ski",
        "hopping, hop",
        "hoping, hope",
        "luxuriated, luxuri",
        "dying, die",
        "succeed, succeed",
        "happily, happili",
        "sensibility, sensibl",
        "by, by",
        "say, say"
    })
    void stemsAsTheAlgorithmSays(String word, String stem) {
        assertThat(Stemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void takesWordsOfAnyLetters() {
        assertThat(Stemmer.stem("日本語")).isEqualTo("日本語");
        assertThat(Stemmer.stem("")).isEmpty();
        assertThat(Stemmer.stem("q2")).isEqualTo("q2");
    }
}
