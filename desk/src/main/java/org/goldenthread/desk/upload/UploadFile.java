package org.goldenthread.desk.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Rows;

/**
 * The rows of one kind in a file that was found to be readable.
 *
 * @param rows how many there are
 */
public record UploadFile(FileKind kind, Path path, FileFormat format, long rows) {

    Rows open() throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return format.open(kind, in);
        } catch (IOException | RuntimeException refused) {
            in.close();
            throw refused;
        }
    }
}
