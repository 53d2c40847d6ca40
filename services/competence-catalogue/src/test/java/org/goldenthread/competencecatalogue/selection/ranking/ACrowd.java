package org.goldenthread.competencecatalogue.selection.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/**
 * Units of other occupations, made up but of the kind that a national catalogue is full of: what is sought has to be found among them. A fifth each is
 * management of other sectors and the work of care workers, because they are what a job description of a care manager is confused with.
 */
public final class ACrowd {

    private static final int PARTS = 3;

    /** One unit. */
    public record Unit(CompetenceClass competenceClass, String statement) {}

    private ACrowd() {}

    /** The same units each time, made of the verbs, objects and places in {@code selection/crowd.csv}. */
    public static List<Unit> of(int size) {
        List<NamedCsvRecord> rows = rows();
        List<Unit> crowd = new ArrayList<>(size);
        for (int i = 0; i < rows.size(); i += PARTS) {
            List<Unit> all = all(rows.subList(i, i + PARTS));
            Collections.shuffle(all, new Random(i + 1));
            int share = Integer.parseInt(rows.get(i).getField("share"));
            crowd.addAll(all.subList(0, Math.min(all.size(), size * share / 100)));
        }
        return crowd;
    }

    private static List<Unit> all(List<NamedCsvRecord> parts) {
        var competenceClass =
                CompetenceClass.valueOf(parts.get(0).getField("class").toUpperCase(Locale.ROOT));
        List<Unit> all = new ArrayList<>();
        for (String verb : texts(parts.get(0))) {
            for (String object : texts(parts.get(1))) {
                for (String place : texts(parts.get(2))) {
                    all.add(new Unit(competenceClass, verb + " " + object + " " + place));
                }
            }
        }
        return all;
    }

    private static String[] texts(NamedCsvRecord part) {
        return part.getField("texts").split("\\|");
    }

    private static List<NamedCsvRecord> rows() {
        var in = Objects.requireNonNull(ACrowd.class.getResourceAsStream("/selection/crowd.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
