package org.goldenthread.desk.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.rules.file.DocumentRows;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.file.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The files of an upload, read once from end to end before any rule runs: so that every file that can't be read is told at once,
 * nothing is half written, and progress has an end to count towards.
 */
public final class UploadFiles {

    private final @Nullable FileFormat format;
    private final List<UploadFile> files = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    private UploadFiles(@Nullable FileFormat format) {
        this.format = format;
    }

    /**
     * Reads the files of an upload.
     *
     * @param paths the workplaces, workers and, if there is one, training file; or one JSON document
     * @param format of all of them; null to tell it from each name
     * @throws UnusableException naming every file that can't be used
     */
    public static List<UploadFile> read(List<Path> paths, @Nullable FileFormat format) {
        UploadFiles upload = new UploadFiles(format);
        if (paths.size() == 1 && upload.formatOf(paths.get(0)) == FileFormat.DOCUMENT) {
            upload.document(paths.get(0));
        } else if (paths.size() < 2 || paths.size() > FileKind.values().length) {
            throw new UnusableException(
                    List.of(
                            "Give the workplaces file, the workers file and, if you have one, the training file; or one JSON document."));
        } else {
            Iterator<FileKind> kinds = List.of(FileKind.values()).iterator();
            for (Path path : paths) {
                upload.file(kinds.next(), path);
            }
        }
        if (!upload.unusable.isEmpty()) {
            throw new UnusableException(upload.unusable);
        }
        return upload.files;
    }

    private FileFormat formatOf(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (format != null) {
            return format;
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return FileFormat.NDJSON;
        }
        return name.endsWith(".json") ? FileFormat.DOCUMENT : FileFormat.CSV;
    }

    private void document(Path path) {
        reading(path, in -> {
            for (Map.Entry<FileKind, Long> array : DocumentRows.count(in).entrySet()) {
                files.add(new UploadFile(array.getKey(), path, FileFormat.DOCUMENT, array.getValue()));
            }
        });
    }

    private void file(FileKind kind, Path path) {
        FileFormat itsFormat = formatOf(path);
        if (itsFormat == FileFormat.DOCUMENT) {
            unusable.add(path
                    + ": a JSON document has the whole return in it. Give it alone, or name NDJSON files .ndjson.");
            return;
        }
        reading(path, in -> {
            try (Rows rows = itsFormat.open(kind, in)) {
                files.add(new UploadFile(kind, path, itsFormat, rows.count()));
            }
        });
    }

    private void reading(Path path, Reading reading) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            unusable.add(path + ": this is not a file. A pipe won't do, because the file is read twice.");
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            reading.of(in);
        } catch (UnreadableFileException wrong) {
            unusable.add(path + ": " + wrong.getMessage());
        } catch (LayoutException wrong) {
            unusable.add(UnusableException.line(path, wrong));
        } catch (IOException failed) {
            unusable.add(UnusableException.line(path, failed));
        }
    }

    /** Something that reads a file to its end. */
    private interface Reading {
        void of(InputStream in) throws IOException;
    }
}
