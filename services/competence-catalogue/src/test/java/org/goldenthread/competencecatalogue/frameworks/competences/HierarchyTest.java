package org.goldenthread.competencecatalogue.frameworks.competences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static final List<UUID> NODES =
            IntStream.range(0, 100_000).mapToObj(n -> new UUID(0, n)).toList();

    @Test
    void findsTheWayRoundACircle() {
        var hierarchy = of(0, 1, 1, 2, 2, 3, 3, 1);

        assertThat(hierarchy.circle().orElseThrow())
                .startsWith(hierarchy.circle().orElseThrow().getLast())
                .containsOnly(NODES.get(1), NODES.get(2), NODES.get(3))
                .hasSize(4);
    }

    @Test
    void takesSeveralWaysToOneParentForNoCircle() {
        assertThat(of(0, 1, 0, 2, 1, 3, 2, 3, 3, 4).circle()).isEmpty();
    }

    @Test
    void findsACircleBehindTheSecondParent() {
        assertThat(of(0, 1, 0, 2, 2, 0).circle()).isPresent();
    }

    @Test
    void goesAsDeepAsAuthorsNest() {
        var chain = new Hierarchy();
        for (int i = 1; i < NODES.size(); i++) {
            chain.add(NODES.get(i - 1), NODES.get(i));
        }
        assertThat(chain.circle()).isEmpty();
        chain.add(NODES.getLast(), NODES.getFirst());
        assertThat(chain.circle().orElseThrow()).hasSize(NODES.size() + 1);
    }

    private static Hierarchy of(int... edges) {
        var hierarchy = new Hierarchy();
        for (int i = 0; i < edges.length; i += 2) {
            hierarchy.add(NODES.get(edges[i]), NODES.get(edges[i + 1]));
        }
        return hierarchy;
    }
}
