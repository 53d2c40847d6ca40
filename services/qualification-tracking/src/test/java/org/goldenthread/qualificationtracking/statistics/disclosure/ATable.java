package org.goldenthread.qualificationtracking.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables like those the service publishes. */
final class ATable {

    static final List<String> LEVELS =
            List.of("level4OrAbove", "level3", "level2", "entryOrLevel1", "noneOrNotRecorded", "onlyOther");

    static final Dimension MEASURES = Dimension.builder()
            .printed("base", 2)
            .printed("level4OrAbove")
            .printed("level3")
            .printed("level2")
            .printed("entryOrLevel1")
            .printed("noneOrNotRecorded")
            .printed("otherRelevant")
            .printed("workingTowards")
            .implied("onlyOther")
            .implied("otherAndLevel")
            .implied("levelOnly")
            .implied("noOther")
            .implied("notWorkingTowards")
            .total("base", LEVELS)
            .total("otherRelevant", "onlyOther", "otherAndLevel")
            .balance(LEVELS.subList(0, 4), List.of("otherAndLevel", "levelOnly"))
            .total("noOther", "noneOrNotRecorded", "levelOnly")
            .total("base", "workingTowards", "notWorkingTowards")
            .build();

    private static final String ALL = "all";

    private ATable() {}

    /** People in one place, by what is counted of them. */
    record People(Map<String, Long> counts) {

        static People of(
                long level4, long level3, long level2, long entry, long none, long other, long both, long towards) {
            long levels = level4 + level3 + level2 + entry;
            Map<String, Long> counts = new HashMap<>();
            List<Long> byLevel = List.of(level4, level3, level2, entry, none, other);
            IntStream.range(0, 6).forEach(i -> counts.put(LEVELS.get(i), byLevel.get(i)));
            counts.put("base", levels + none + other);
            counts.put("otherRelevant", other + both);
            counts.put("otherAndLevel", both);
            counts.put("levelOnly", levels - both);
            counts.put("noOther", none + levels - both);
            counts.put("workingTowards", towards);
            counts.put("notWorkingTowards", levels + none + other - towards);
            return new People(counts);
        }

        /** So many, in the proportions published for registered managers in 2007. */
        static People random(SplittableRandom random, int size) {
            double[] upTo = {0.572, 0.741, 0.756, 0.757, 0.982, 1.0};
            long[] counts = new long[8];
            for (int person = 0; person < size; person++) {
                double draw = random.nextDouble();
                int level =
                        (int) IntStream.range(0, 6).filter(i -> upTo[i] < draw).count();
                counts[level]++;
                counts[6] += level < 4 && random.nextDouble() < 0.24 ? 1 : 0;
                counts[7] += random.nextDouble() < 0.12 ? 1 : 0;
            }
            return of(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
        }
    }

    /** A dimension with a total that is printed, and parts, of which some may not be. */
    static Dimension parts(List<String> printed, List<String> implied) {
        Dimension.Builder dimension = Dimension.builder().printed(ALL, 1);
        printed.forEach(dimension::printed);
        implied.forEach(dimension::implied);
        return dimension
                .total(ALL, Stream.concat(printed.stream(), implied.stream()).toList())
                .build();
    }

    static final List<String> SETTINGS = List.of("careHomeOnly", "careHomeWithNursing", "domiciliaryCare");

    static CellSystem bySetting(People careHomeOnly, People nursing, People domiciliary, People rest) {
        return of(
                Map.of(
                        List.of("careHomeOnly"), careHomeOnly,
                        List.of("careHomeWithNursing"), nursing,
                        List.of("domiciliaryCare"), domiciliary,
                        List.of("rest"), rest),
                parts(SETTINGS, List.of("rest")));
    }

    /** People by place, summed over everything that has the total of a dimension. */
    static CellSystem of(Map<List<String>, People> places, Dimension... dimensions) {
        Map<List<String>, Long> sums = new HashMap<>();
        places.forEach((place, people) -> rows(place)
                .forEach(row ->
                        people.counts().forEach((measure, count) -> sums.merge(plus(row, measure), count, Long::sum))));
        return CellSystem.of(
                coordinates -> sums.getOrDefault(coordinates, 0L),
                Stream.concat(Stream.of(dimensions), Stream.of(MEASURES)).toArray(Dimension[]::new));
    }

    /** Two dimensions, with random numbers of people. */
    static CellSystem grid(SplittableRandom random, int rows, int columns, ToIntFunction<SplittableRandom> size) {
        List<String> first = codes("r", rows);
        List<String> second = codes("c", columns);
        Map<List<String>, People> places = new HashMap<>();
        for (String row : first) {
            for (String column : second) {
                places.put(List.of(row, column), People.random(random, size.applyAsInt(random)));
            }
        }
        return of(places, parts(first, List.of()), parts(second, List.of()));
    }

    /** England, regions and councils, with random numbers of people. */
    static CellSystem byArea(SplittableRandom random, int regions, int councils, ToIntFunction<SplittableRandom> size) {
        Map<String, List<String>> members = new HashMap<>();
        Map<List<String>, People> places = new HashMap<>();
        Dimension.Builder areas = Dimension.builder().printed("ENG", 4);
        codes("REG-", regions).forEach(region -> areas.printed(region, 2));
        for (int council = 0; council < councils; council++) {
            areas.printed("LA-" + council);
            members.computeIfAbsent("REG-" + council % regions, region -> new ArrayList<>())
                    .add("LA-" + council);
            places.put(List.of("LA-" + council), People.random(random, size.applyAsInt(random)));
        }
        members.forEach(areas::total);
        areas.total("ENG", codes("REG-", regions));
        Map<List<String>, Long> sums = new HashMap<>();
        places.forEach((place, people) -> people.counts().forEach((measure, count) -> {
            int council = Integer.parseInt(place.getFirst().substring(3));
            List.of(place.getFirst(), "REG-" + council % regions, "ENG")
                    .forEach(area -> sums.merge(List.of(area, measure), count, Long::sum));
        }));
        return CellSystem.of(coordinates -> sums.getOrDefault(coordinates, 0L), areas.build(), MEASURES);
    }

    static List<String> codes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<List<String>> rows(List<String> place) {
        List<List<String>> rows = List.of(List.of());
        for (String code : place) {
            rows = rows.stream()
                    .flatMap(row -> Stream.of(plus(row, code), plus(row, ALL)))
                    .toList();
        }
        return rows;
    }

    private static List<String> plus(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }
}
