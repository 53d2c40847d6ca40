package org.goldenthread.competencecatalogue.search.courses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a course must be. A course is found if it has a run that is all of it.
 *
 * @param from first day on which it may begin; a run without a day can begin on any
 * @param to last day on which it may begin
 * @param flexible whether a run without a day will do
 * @param kinds the values that will do, by kind; a kind that does not matter is not there
 * @param near within this circle, or everywhere: online or in the whole country
 */
record RunFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean flexible,
        Map<RunKind, List<RunKind.Value>> kinds,
        @Nullable BigDecimal maxCost,
        @Nullable Nearby near) {

    boolean isAny() {
        return from == null && to == null && flexible && kinds.isEmpty() && maxCost == null && near == null;
    }

    /** Whether the columns of {@code course_search} tell all: then one kind at the most matters beside the day. */
    boolean isTold() {
        return to == null && flexible && kinds.size() <= 1 && maxCost == null && !isPlaced();
    }

    /** Whether it matters where a run is; one that is online is near everywhere. */
    private boolean isPlaced() {
        return near != null && !isOnly("online");
    }

    /** A run in a classroom is at its venue. */
    private boolean mayBeEverywhere() {
        return !isOnly("classroom");
    }

    private boolean isOnly(String mode) {
        List<RunKind.Value> modes = kinds.getOrDefault(RunKind.MODE, List.of());
        return modes.size() == 1 && modes.getFirst().text().equals(mode);
    }

    Conditions bind(Conditions conditions) {
        if (from != null) {
            conditions.bind("from", from);
        }
        if (to != null) {
            conditions.bind("to", to);
        }
        kinds.forEach((kind, values) -> conditions.bindArray(
                kind.text(),
                String.class,
                values.stream().map(RunKind.Value::text).toList()));
        if (maxCost != null) {
            conditions.bind("maxCost", maxCost);
        }
        return near == null ? conditions : near.bind(conditions);
    }

    /** Of a row of {@code course_run} by this name. */
    String of(String run) {
        List<String> all = new ArrayList<>(begins(run));
        kinds.keySet().forEach(kind -> all.add("%s.%s = any (:%s)".formatted(run, kind.column(), kind.text())));
        if (maxCost != null) {
            all.add(run + ".cost <= :maxCost");
        }
        if (isPlaced()) {
            all.add(mayBeEverywhere() ? "(%s.everywhere or %s)".formatted(run, Nearby.has(run)) : Nearby.has(run));
        }
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    /** Of such a row: when it begins. */
    List<String> begins(String run) {
        List<String> all = new ArrayList<>();
        String begins = run + ".starts";
        if (from != null) {
            all.add(flexible ? "(%1$s >= :from or %1$s is null)".formatted(begins) : begins + " >= :from");
        }
        if (to != null) {
            all.add(flexible ? "(%1$s <= :to or %1$s is null)".formatted(begins) : begins + " <= :to");
        }
        if (!flexible) {
            all.add(begins + " is not null");
        }
        return all;
    }

    /** Of a row of {@code course_search}: what its columns tell first, so that few courses' runs are looked at. */
    void narrow(Conditions conditions) {
        if (isAny()) {
            return;
        }
        String begin = begin();
        bind(conditions).and("s.until >= " + begin);
        kinds.forEach((kind, values) -> conditions.and(values.stream()
                .map(value -> "s.%s >= %s".formatted(value.until(), begin))
                .collect(Collectors.joining(" or ", "(", ")"))));
        if (maxCost != null) {
            conditions.and("s.least_cost <= :maxCost");
        }
        if (isPlaced()) {
            String placed = "s.placed_until >= %s and %s".formatted(begin, Nearby.mayHave());
            conditions.and(mayBeEverywhere() ? "(s.everywhere_until >= %s or %s)".formatted(begin, placed) : placed);
        }
    }

    /**
     * Of a row of {@code course_search}: what only the runs tell, looked up for each row. Empty where the columns tell all.
     */
    Optional<String> lookedUp() {
        if (isAny() || isTold()) {
            return Optional.empty();
        }
        return Optional.of(hasFewPlaces() || isNearAlone() ? byPlace(hasFewPlaces()) : lookUp("true"));
    }

    private boolean hasFewPlaces() {
        return isPlaced() && near != null && near.hasFewRuns();
    }

    /** @param asASet whether to find all courses that have a run there first */
    private String byPlace(boolean asASet) {
        String there = asASet
                ? "s.course in (select r.course from course_run r where %s and %s)".formatted(of("r"), Nearby.has("r"))
                : lookUp(Nearby.has("r"));
        if (!mayBeEverywhere()) {
            return there;
        }
        String anywhere = "s.everywhere_until >= " + begin();
        return "(%s or %s)".formatted(isNearAlone() ? anywhere : anywhere + " and " + lookUp("r.everywhere"), there);
    }

    /** Then a run that is everywhere will do, and whether there is one the columns tell. */
    private boolean isNearAlone() {
        return near != null && to == null && flexible && kinds.isEmpty() && maxCost == null;
    }

    private String lookUp(String further) {
        return "coalesce((select true from course_run r where r.course = s.course and %s and %s limit 1), false)"
                .formatted(of("r"), further);
    }

    /** The same in another circle. */
    RunFilter near(Nearby other) {
        return new RunFilter(from, to, flexible, kinds, maxCost, other);
    }

    /** The same, for runs that have a day. */
    RunFilter dated() {
        return new RunFilter(from, to, false, kinds, maxCost, near);
    }

    /** Of the columns of {@code course_search} that say until when there is a run: whether there is one that may do. */
    String begin() {
        return from == null ? "'-infinity'" : ":from";
    }

    /** Of a row of {@code course_search}: it has a run that is all that is asked for, and this too. */
    String exists(String further) {
        return "exists (select from course_run r where r.course = s.course and %s and %s)".formatted(of("r"), further);
    }
}
