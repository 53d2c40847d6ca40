package org.goldenthread.competencecatalogue.search.competences;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.competencecatalogue.search.Asked;

/** Which near-duplicates to tell of. */
record SimilarWanted(double threshold, int limit, boolean retiredToo) {

    static final double THRESHOLD = 0.5;
    static final int LIMIT = 20;
    static final int MOST = 50;

    static SimilarWanted of(Map<String, List<String>> given) {
        var asked = new Asked(given, Set.of("threshold", "includeRetired", "limit"), Set.of());
        var wanted = new SimilarWanted(
                asked.amount("threshold", "0.3", "1").map(Number::doubleValue).orElse(THRESHOLD),
                asked.number("limit", 1, MOST).orElse(LIMIT),
                asked.flag("includeRetired").orElse(false));
        asked.refuseFaults();
        return wanted;
    }
}
