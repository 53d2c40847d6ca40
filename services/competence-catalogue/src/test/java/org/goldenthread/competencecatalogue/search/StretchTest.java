package org.goldenthread.competencecatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchTest {

    /** A hundred parts of a hundred stretches' ranks each, of lengths from 3 on. */
    private static final List<Integer> RANKS =
            IntStream.rangeClosed(0, 100).mapToObj(i -> (48 << 12) + i * 4_000).toList();

    @Test
    void widensUntilTheRestIsTakenAtOnce() {
        List<Stretch> all = Stretch.widening(0, RANKS);

        assertThat(all).hasSize(3);
        assertThat(all.getFirst().stretches())
                .isEqualTo(IntStream.rangeClosed(0, 50).boxed().toList());
        assertThat(all.get(1).stretches()).hasSizeBetween(14, 16).startsWith(51);
        assertThat(all.getLast().stretches()).isEmpty();
    }

    @Test
    void leavesNoRankOutAndTakesNoneTwice() {
        for (int rank : List.of(0, 1, 48 << 12, (48 << 12) + 5, RANKS.get(50), RANKS.getLast(), 1 << 30)) {
            List<Stretch> all = Stretch.widening(rank, RANKS);
            int from = rank;
            for (Stretch stretch : all) {
                assertThat(stretch.least()).isEqualTo(from);
                if (stretch.stretches().isEmpty()) {
                    assertThat(stretch).isEqualTo(all.getLast());
                } else {
                    assertThat(stretch.stretches().getFirst()).isEqualTo(from >> 12);
                    from = stretch.stretches().getLast() + 1 << 12;
                }
            }
        }
    }

    @Test
    void takesAllAtOnceWhereNothingIsKnown() {
        assertThat(Stretch.widening(7, List.of())).containsExactly(new Stretch(7, List.of()));
    }

    @Test
    void asksForTheWordsAndOneOfTheStretches() {
        assertThat(new Stretch(0, List.of(48, 49)).query("'care'")).isEqualTo("('care') & ('<48' | '<49')");
        assertThat(new Stretch(0, List.of()).query("'care'")).isEqualTo("'care'");
    }
}
