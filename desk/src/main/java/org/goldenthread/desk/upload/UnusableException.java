package org.goldenthread.desk.upload;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.LayoutFault;

/** The files can't be read or used: why, in a line for each. */
public final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 5;

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
            case FileAlreadyExistsException exists -> file + ": this is not a folder.";
            default -> file + ": " + cause.getMessage();
        };
    }

    /** A few of the columns that are wrong, each with its name: a wrong file has dozens. */
    static String line(Path file, LayoutException wrong) {
        if (wrong.faults().get(0).pointer() != null) {
            return file + ": " + wrong.getMessage();
        }
        String faults = wrong.faults().stream()
                .limit(MOST)
                .map(UnusableException::fault)
                .collect(Collectors.joining(" "));
        int more = wrong.faults().size() - MOST;
        return file + ": the header is not that of a " + wrong.expected().pathName() + " file. " + faults
                + (more > 0 ? " And " + more + " more." : "");
    }

    private static String fault(LayoutFault fault) {
        String column = fault.column();
        return column == null || fault.kind() != LayoutFault.Kind.UNKNOWN
                ? fault.text()
                : "\"" + column.replaceAll("\\p{Cntrl}", "?") + "\": " + fault.text();
    }

    public List<String> lines() {
        return lines;
    }
}
