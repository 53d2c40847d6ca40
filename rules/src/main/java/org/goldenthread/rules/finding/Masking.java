package org.goldenthread.rules.finding;

import java.util.Map;

/** How much of a value a finding shows: personal ones are cut to a beginning that gives nobody away, long ones are shortened. */
public final class Masking {

    private static final Map<String, Integer> SHOWN_OF_PERSONAL =
            Map.of("NINUMBER", 2, "DOB", 0, "DISPLAYID", 1, "POSTCODE", 2);
    private static final String HIDDEN = "***";
    private static final int LONGEST = 100;

    private Masking() {}

    public static String mask(String column, String value) {
        Integer shown = SHOWN_OF_PERSONAL.get(column);
        if (shown == null) {
            return value.length() <= LONGEST ? value : value.substring(0, cut(value, LONGEST)) + "…";
        }
        if (value.isEmpty()) {
            return value;
        }
        if (shown == 0) {
            return HIDDEN;
        }
        return value.length() <= shown ? HIDDEN : value.substring(0, cut(value, shown)) + HIDDEN;
    }

    /** Does not cut a character in two. */
    private static int cut(String value, int length) {
        return Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
    }
}
