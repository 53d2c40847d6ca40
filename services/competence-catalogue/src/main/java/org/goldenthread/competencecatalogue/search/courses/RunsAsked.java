package org.goldenthread.competencecatalogue.search.courses;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.competencecatalogue.search.Asked;
import org.goldenthread.rules.value.Postcode;
import org.jspecify.annotations.Nullable;

/** The parameters that are about a course's runs. */
final class RunsAsked {

    private static final String DEAREST = "100000000";
    private static final String FARTHEST = "100";

    private RunsAsked() {}

    static RunFilter of(Asked asked, CourseLookups lookups, LocalDate today) {
        LocalDate from = asked.day("startFrom").orElse(null);
        LocalDate to = asked.day("startTo").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            asked.wrong("startTo", "out-of-range", "Not before startFrom.");
        }
        boolean hidePast = asked.flag("hidePast").orElse(true);
        return new RunFilter(
                hidePast && (from == null || from.isBefore(today)) ? today : from,
                to,
                !asked.flag("hideFlexible").orElse(false),
                kinds(asked),
                asked.amount("maxCost", "0", DEAREST).orElse(null),
                near(asked, lookups));
    }

    private static Map<RunKind, List<RunKind.Value>> kinds(Asked asked) {
        Map<RunKind, List<RunKind.Value>> kinds = new EnumMap<>(RunKind.class);
        for (RunKind kind : RunKind.values()) {
            List<RunKind.Value> values = asked.choices(kind.text(), Asked.named(kind.ways(), RunKind.Value::text));
            if (!values.isEmpty()) {
                kinds.put(kind, values);
            }
        }
        return kinds;
    }

    private static @Nullable Nearby near(Asked asked, CourseLookups lookups) {
        double miles = asked.amount("distance", "0.1", FARTHEST)
                .map(Number::doubleValue)
                .orElse(Nearby.USUAL);
        if (asked.has("distance") && !asked.has("near")) {
            asked.wrong("distance", "needs-place", "Say with near from where.");
        }
        return asked.value("near", text -> text.contains(",") ? point(asked, text) : place(asked, lookups, text))
                .map(point -> lookups.lookedAt(new Nearby(point.latitude(), point.longitude(), miles, false)))
                .orElse(null);
    }

    private static CourseLookups.@Nullable Point point(Asked asked, String text) {
        String[] halves = text.split(",", -1);
        Optional<Double> latitude = degrees(halves[0], 90);
        Optional<Double> longitude = halves.length == 2 ? degrees(halves[1], 180) : Optional.empty();
        if (latitude.isEmpty() || longitude.isEmpty()) {
            asked.wrong(
                    "near",
                    "invalid-coordinates",
                    "Latitude and longitude in degrees, such as 53.7997,-1.5492, or a postcode.");
            return null;
        }
        return new CourseLookups.Point(latitude.get(), longitude.get());
    }

    private static Optional<Double> degrees(String text, double most) {
        if (!text.strip().matches("[+-]?\\d{1,3}(\\.\\d{1,15})?")) {
            return Optional.empty();
        }
        double degrees = Double.parseDouble(text.strip());
        return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
    }

    private static CourseLookups.@Nullable Point place(Asked asked, CourseLookups lookups, String text) {
        if (!Postcode.isValid(text.strip())) {
            asked.wrong("near", "invalid-postcode", "A whole postcode such as LS1 1AA, or latitude and longitude.");
            return null;
        }
        return lookups.place(text).orElseGet(() -> {
            asked.wrong(
                    "near",
                    "unknown-postcode",
                    lookups.hasPlaces()
                            ? "It is not in the table of postcodes that is loaded. Give latitude and longitude."
                            : "No table of postcodes is loaded. Give latitude and longitude.");
            return null;
        });
    }
}
