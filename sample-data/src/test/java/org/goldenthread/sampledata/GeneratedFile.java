package org.goldenthread.sampledata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.rules.file.FileKind;

/** A file of a generated return, written and read again. */
final class GeneratedFile {

    private GeneratedFile() {}

    static List<NamedCsvRecord> workplaces(SampleReturn sample) {
        return records(sample, FileKind.WORKPLACES);
    }

    static List<NamedCsvRecord> workers(SampleReturn sample) {
        return records(sample, FileKind.WORKERS);
    }

    static List<NamedCsvRecord> training(SampleReturn sample) {
        return records(sample, FileKind.TRAINING);
    }

    static List<NamedCsvRecord> records(SampleReturn sample, FileKind file) {
        return CsvReader.builder().ofNamedCsvRecord(text(sample, file)).stream().toList();
    }

    static String text(SampleReturn sample, FileKind file) {
        return new String(bytes(sample, file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(SampleReturn sample, FileKind file) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sample.write(file, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
