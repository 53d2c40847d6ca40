package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);
    private static final CellSystem TABLE = ATable.byArea(new SplittableRandom(21), 2, 8, random -> random.nextInt(40));

    private final Publication publication = new Publication(TABLE, POLICY);
    private final BitSet printed = publication.print();

    @Test
    void holdsForWhatIsPrinted() {
        assertThat(holds(POLICY, printed)).isTrue();
    }

    @Test
    void failsForEveryCellThatIsPrintedOnTop() {
        BitSet hidden = TABLE.printable();
        hidden.andNot(printed);

        assertThat(hidden.stream().boxed()).hasSizeGreaterThan(20).noneMatch(cell -> {
            BitSet more = (BitSet) printed.clone();
            more.set(cell);
            return holds(POLICY, more);
        });
    }

    @Test
    void failsForAPolicyThatAsksForMoreThanWasFound() {
        assertThat(holds(new DisclosurePolicy(5, 6), printed)).isFalse();
        assertThat(holds(new DisclosurePolicy(9, 5), printed)).isFalse();
    }

    @Test
    void failsWithTheWitnessesOfAnotherTable() {
        CellSystem other = ATable.byArea(new SplittableRandom(22), 2, 8, random -> random.nextInt(40));

        assertThat(new Proof(other, POLICY, printed).holds(publication.witnesses()))
                .isFalse();
    }

    private boolean holds(DisclosurePolicy policy, BitSet cells) {
        return new Proof(TABLE, policy, cells).holds(publication.witnesses());
    }
}
