package org.goldenthread.desk.upload;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The files can't be read or used: why, in a line for each. */
public final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public UnusableException(List<String> lines) {
        super(String.join(" ", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    /** A file that can't be read or written. */
    public static UnusableException of(Path file, IOException cause) {
        return new UnusableException(List.of(line(file, cause)));
    }

    static String line(Path file, IOException cause) {
        return switch (cause) {
            case NoSuchFileException none -> file + ": there is no such file or folder.";
            case AccessDeniedException denied -> file + ": you are not allowed to open it.";
            default -> file + ": " + cause.getMessage();
        };
    }

    public List<String> lines() {
        return lines;
    }
}
