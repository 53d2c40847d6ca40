package org.goldenthread.rules.file;

import java.util.List;

/** A header row that is not of the kind of file it was given for. Carries every fault, not only the first. */
public final class LayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileKind expected;
    private final transient List<LayoutFault> faults;

    public LayoutException(FileKind expected, List<LayoutFault> faults) {
        super(faults.size() + " faults in the header of the " + expected.pathName() + " file", null, false, false);
        this.expected = expected;
        this.faults = List.copyOf(faults);
    }

    public FileKind expected() {
        return expected;
    }

    public List<LayoutFault> faults() {
        return faults;
    }
}
