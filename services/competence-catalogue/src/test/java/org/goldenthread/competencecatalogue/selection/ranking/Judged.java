package org.goldenthread.competencecatalogue.selection.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/**
 * A line of a job description with the units that answer it: {@code case-study.csv} as the whole-systems model prints them, {@code development.csv} and
 * {@code held-out.csv} as judged by us before there was a ranker.
 *
 * @param relevant framework and key of each unit
 */
record Judged(String level, String size, String line, List<String> relevant) {

    static List<Judged> of(String set) {
        return rows("/selection/" + set + ".csv").stream()
                .map(row -> new Judged(
                        row.getField("level"),
                        row.getField("size"),
                        row.getField("line"),
                        List.of(row.getField("relevant").split(";", -1))))
                .toList();
    }

    /** For a unit that the case study cites, those that say the same in other editions and frameworks, as judged by us. */
    static Map<String, Set<String>> equivalents() {
        return rows("/selection/equivalents.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("cited"),
                        row -> Set.of(row.getField("equivalents").split(";", -1))));
    }

    /** The mix that the level and size start with. */
    Map<CompetenceClass, Integer> shares() {
        NamedCsvRecord mix = rows("/selection/mixes.csv").stream()
                .filter(row -> row.getField("level").equals(level)
                        && row.getField("size").equals(size))
                .findFirst()
                .orElseThrow();
        return Map.of(
                CompetenceClass.GENERIC, Integer.valueOf(mix.getField("generic")),
                CompetenceClass.SPECIALIST, Integer.valueOf(mix.getField("specialist")),
                CompetenceClass.PARTNERSHIP, Integer.valueOf(mix.getField("partnership")));
    }

    static List<NamedCsvRecord> rows(String resource) {
        var in = Objects.requireNonNull(Judged.class.getResourceAsStream(resource), resource);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
