package org.goldenthread.competencecatalogue.courses;

import java.util.LinkedHashMap;
import java.util.Map;

/** Venues as providers send them. */
public final class AVenue {

    private AVenue() {}

    public static Map<String, Object> named(String name) {
        Map<String, Object> venue = new LinkedHashMap<>();
        venue.put("name", name);
        venue.put("addressLine1", "1 High Street");
        venue.put("town", "Leeds");
        venue.put("postcode", "LS1 1AA");
        return venue;
    }

    public static Map<String, Object> with(Map<String, Object> venue, String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(venue);
        changed.put(member, value);
        return changed;
    }
}
