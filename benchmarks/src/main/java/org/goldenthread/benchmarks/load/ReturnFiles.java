package org.goldenthread.benchmarks.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.SampleSpec;

/** The three files of a generated return on disk, made before the clock starts and deleted afterwards. */
record ReturnFiles(SampleSpec spec, Path folder) implements AutoCloseable {

    static ReturnFiles generate(SampleSpec spec) throws IOException {
        ReturnFiles files = new ReturnFiles(spec, Files.createTempDirectory("golden-thread-load"));
        SampleReturn sample = SampleReturn.of(spec);
        for (FileKind file : FileKind.values()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.path(file)))) {
                sample.write(file, out);
            }
        }
        return files;
    }

    Path path(FileKind file) {
        return folder.resolve(file.pathName() + ".csv");
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (FileKind file : FileKind.values()) {
            bytes += Files.size(path(file));
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        for (FileKind file : FileKind.values()) {
            Files.deleteIfExists(path(file));
        }
        Files.delete(folder);
    }
}
