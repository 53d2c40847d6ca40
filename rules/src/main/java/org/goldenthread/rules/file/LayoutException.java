package org.goldenthread.rules.file;

import java.util.List;
import java.util.stream.Collectors;

/** A header row that is not of the kind of file it was given for. Carries every fault, not only the first. */
public final class LayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileKind expected;
    private final transient List<LayoutFault> faults;

    public LayoutException(FileKind expected, List<LayoutFault> faults) {
        super(message(expected, faults), null, false, false);
        this.expected = expected;
        this.faults = List.copyOf(faults);
    }

    private static String message(FileKind expected, List<LayoutFault> faults) {
        return "The header is not that of a " + expected.pathName() + " file: "
                + faults.stream().map(LayoutFault::text).collect(Collectors.joining(" "));
    }

    public FileKind expected() {
        return expected;
    }

    public List<LayoutFault> faults() {
        return faults;
    }
}
