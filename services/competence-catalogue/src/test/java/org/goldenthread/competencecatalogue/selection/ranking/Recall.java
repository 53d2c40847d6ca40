package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How much of what is relevant is among the first so many.
 *
 * @param micro of all relevant units of all lines
 * @param macro the mean of the lines
 */
record Recall(double micro, double macro) {

    /** @param equivalents units that count for another one too */
    static Recall at(
            int places,
            List<Judged> lines,
            BiFunction<Judged, Integer, List<String>> ranked,
            Map<String, Set<String>> equivalents) {
        int found = 0;
        int relevant = 0;
        double shares = 0;
        for (Judged line : lines) {
            Set<String> first = Set.copyOf(ranked.apply(line, places));
            long hits = line.relevant().stream()
                    .filter(unit -> first.contains(unit)
                            || equivalents.getOrDefault(unit, Set.of()).stream().anyMatch(first::contains))
                    .count();
            found += Math.toIntExact(hits);
            relevant += line.relevant().size();
            shares += (double) hits / line.relevant().size();
        }
        return new Recall((double) found / relevant, shares / lines.size());
    }

    @Override
    public String toString() {
        return "%.3f (by line %.3f)".formatted(micro, macro);
    }
}
