package org.goldenthread.sampledata.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void repeatsItselfForTheSameSeedAndPath() {
        assertThat(first10(Draw.of(1, Part.WORKER, 2, 3))).isEqualTo(first10(Draw.of(1, Part.WORKER, 2, 3)));
    }

    @Test
    void drawsOtherwiseForAnyOtherSeedPartOrPath() {
        List<Integer> drawn = first10(Draw.of(1, Part.WORKER, 2, 3));

        assertThat(first10(Draw.of(2, Part.WORKER, 2, 3))).isNotEqualTo(drawn);
        assertThat(first10(Draw.of(1, Part.TRAINING, 2, 3))).isNotEqualTo(drawn);
        assertThat(first10(Draw.of(1, Part.WORKER, 3, 2))).isNotEqualTo(drawn);
        assertThat(first10(Draw.of(1, Part.WORKER, 2))).isNotEqualTo(drawn);
    }

    @Test
    void neighboursShareNoRunOfNumbers() {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int place = 0; place < 1_000; place++) {
            List<Integer> drawn = first10(Draw.of(1, Part.WORKER, 0, place));
            for (int i = 0; i + 1 < drawn.size(); i++) {
                pairs.add(drawn.subList(i, i + 2));
            }
        }

        assertThat(pairs).hasSize(9_000);
    }

    @Test
    void bothEndsOfARangeCome() {
        Draw draw = Draw.of(1, Part.WORKER);
        LocalDate monday = LocalDate.of(2026, 4, 6);

        assertThat(IntStream.range(0, 200).map(i -> draw.between(3, 5)))
                .contains(3, 4, 5)
                .allMatch(n -> n >= 3 && n <= 5);
        assertThat(IntStream.range(0, 50).mapToObj(i -> draw.between(monday, monday.plusDays(1))))
                .contains(monday, monday.plusDays(1));
    }

    @Test
    void weightsDrawInProportion() {
        Weights<String> weights =
                new Weights<String>().add("often", 3).add("never", 0).add("seldom", 1);
        Draw draw = Draw.of(1, Part.WORKER);

        long often = IntStream.range(0, 10_000)
                .filter(i -> weights.pick(draw).equals("often"))
                .count();

        assertThat(often / 10_000.0).isCloseTo(0.75, within(0.02));
        assertThat(weights.share("often")).isEqualTo(0.75);
        assertThat(weights.share("never")).isZero();
    }

    @Test
    void refusesNegativeWeights() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights<String>().add("x", -1));
    }

    private static List<Integer> first10(Draw draw) {
        return IntStream.range(0, 10)
                .map(i -> draw.between(0, Integer.MAX_VALUE - 1))
                .boxed()
                .toList();
    }
}
