package org.goldenthread.competencecatalogue.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The data files: {@code frameworks.csv}, {@code competences.csv}, {@code associations.csv}. */
final class SeedFiles {

    private SeedFiles() {}

    /** In an order in which each comes after the edition before it. */
    static List<SeedFramework> frameworks() {
        Map<String, List<SeedCompetence>> competences = rows("competences.csv").stream()
                .map(SeedCompetence::of)
                .collect(Collectors.groupingBy(SeedCompetence::framework, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<SeedAssociation>> associations = rows("associations.csv").stream()
                .map(SeedAssociation::of)
                .collect(Collectors.groupingBy(SeedAssociation::framework));
        return rows("frameworks.csv").stream()
                .map(row -> SeedFramework.of(
                        row,
                        competences.getOrDefault(row.getField("code"), List.of()),
                        associations.getOrDefault(row.getField("code"), List.of())))
                .toList();
    }

    /** Null where the cell is empty. */
    static @Nullable String cell(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? null : cell;
    }

    private static List<NamedCsvRecord> rows(String name) {
        var in = Objects.requireNonNull(SeedFiles.class.getResourceAsStream("/seed/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
