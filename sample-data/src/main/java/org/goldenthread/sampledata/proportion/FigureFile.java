package org.goldenthread.sampledata.proportion;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small CSV file that is packed beside a class. */
final class FigureFile {

    private FigureFile() {}

    static List<NamedCsvRecord> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program was packed without " + name);
            }
            return CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
