package org.goldenthread.competencecatalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.Statistics;
import org.jdbi.v3.core.Handle;

/** Lists by relevance: a segment for each kind of place in which the words are, the best first. */
@ApplicationScoped
public class Ranked {

    private final Statistics statistics;

    Ranked(Statistics statistics) {
        this.statistics = statistics;
    }

    /**
     * @param conditions what a row must fulfil besides having the words
     * @param lookedUp what has to be looked up for an entry
     */
    public List<Segment> segments(
            Handle handle, Catalogue catalogue, Conditions conditions, String lookedUp, SearchText text, Total total) {
        return text.tiers().stream()
                .<Segment>map(tier -> new RankedSegment(handle, catalogue, conditions, lookedUp, tier.query(), rank -> {
                    boolean many =
                            total.isMany() && statistics.entries(handle, catalogue, tier.lexemes()) > Total.SORTED;
                    return many ? Stretch.widening(rank, statistics.ranks(handle, catalogue)) : Stretch.rest(rank);
                }))
                .toList();
    }
}
