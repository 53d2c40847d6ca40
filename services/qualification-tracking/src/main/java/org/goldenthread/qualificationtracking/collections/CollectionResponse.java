package org.goldenthread.qualificationtracking.collections;

import java.time.Instant;
import java.util.Map;

/** A collection and whether its window is open at this moment. */
public record CollectionResponse(
        String code,
        String title,
        String period,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        boolean open,
        Map<String, Integer> thresholds) {

    static CollectionResponse from(Collection collection, Instant now) {
        return new CollectionResponse(
                collection.code(),
                collection.title(),
                collection.period(),
                collection.opensAt(),
                collection.dueAt(),
                collection.closesAt(),
                collection.openAt(now),
                collection.thresholds());
    }
}
