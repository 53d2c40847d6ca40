package org.goldenthread.competencecatalogue.search.courses;

import org.goldenthread.competencecatalogue.search.Conditions;

/**
 * A circle on the surface of the earth.
 *
 * @param miles its radius
 * @param hasFewRuns whether so few runs are in it that finding them all comes first
 */
record Nearby(double latitude, double longitude, double miles, boolean hasFewRuns) {

    static final double FARTHEST = 100;
    static final double USUAL = 10;

    private static final double RADIUS = 3958.7613;

    /** The places in {@code course_search} are reals: a few yards off. */
    private static final double MARGIN = 0.0001;

    static final String DISTANCE = "search_miles(%1$s.latitude, %1$s.longitude, :latitude, :longitude)";

    Nearby within(double ring) {
        return new Nearby(latitude, longitude, ring, hasFewRuns);
    }

    Nearby withFewRuns() {
        return new Nearby(latitude, longitude, miles, true);
    }

    private double halfHeight() {
        return Math.toDegrees(miles / RADIUS) + MARGIN;
    }

    private double halfWidth() {
        double ratio = Math.sin(miles / RADIUS) / Math.cos(Math.toRadians(latitude));
        return ratio >= 1 ? 360 : Math.toDegrees(Math.asin(ratio)) + MARGIN;
    }

    Conditions bind(Conditions conditions) {
        return conditions
                .bind("latitude", latitude)
                .bind("longitude", longitude)
                .bind("miles", miles)
                .bind("south", latitude - halfHeight())
                .bind("north", latitude + halfHeight())
                .bind("west", longitude - halfWidth())
                .bind("east", longitude + halfWidth());
    }

    /** Of a run: it is in the circle. The box first, which is cheap and has an index. */
    static String has(String run) {
        return "(%s and %s <= :miles)".formatted(inBox(run), DISTANCE.formatted(run));
    }

    static String inBox(String run) {
        return "%1$s.latitude between :south and :north and %1$s.longitude between :west and :east".formatted(run);
    }

    /** Of a row of {@code course_search}: one of its places may be in the circle. */
    static String mayHave() {
        return "(s.south <= :north and s.north >= :south and s.west <= :east and s.east >= :west)";
    }
}
