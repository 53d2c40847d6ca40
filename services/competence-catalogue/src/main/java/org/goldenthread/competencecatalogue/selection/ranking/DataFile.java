package org.goldenthread.competencecatalogue.selection.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files that come with this version of the program, in the folder {@code selection} of the resources. */
public final class DataFile {

    private DataFile() {}

    public static List<NamedCsvRecord> rows(String name) {
        var in = Objects.requireNonNull(DataFile.class.getResourceAsStream("/selection/" + name), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
