package org.goldenthread.competencecatalogue.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

    @Test
    void countsLettersMissedAddedAndMistaken() {
        assertThat(EditDistance.between("supervision", "supervision")).isZero();
        assertThat(EditDistance.between("supervison", "supervision")).isEqualTo(1);
        assertThat(EditDistance.between("supperrvision", "supervision")).isEqualTo(2);
        assertThat(EditDistance.between("bodget", "budget")).isEqualTo(1);
        assertThat(EditDistance.between("", "team")).isEqualTo(4);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void countsTwoSwappedLettersOnce() {
        assertThat(EditDistance.between("caer", "care")).isEqualTo(1);
        assertThat(EditDistance.between("wrok", "work")).isEqualTo(1);
        assertThat(EditDistance.between("ab", "ba")).isEqualTo(1);
    }
}
