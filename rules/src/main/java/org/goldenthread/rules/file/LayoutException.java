package org.goldenthread.rules.file;

import java.util.List;
import java.util.stream.Collectors;

/** A header row, or the members of a JSON row, that are not of the kind of file they were given for. Carries every fault, not only the first. */
public final class LayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileKind expected;
    private final transient List<LayoutFault> faults;

    public LayoutException(FileKind expected, List<LayoutFault> faults) {
        this("The header is not that of a " + expected.pathName() + " file: ", expected, faults);
    }

    private LayoutException(String beginning, FileKind expected, List<LayoutFault> faults) {
        super(beginning + faults.stream().map(LayoutFault::text).collect(Collectors.joining(" ")), null, false, false);
        this.expected = expected;
        this.faults = List.copyOf(faults);
    }

    /** Of a JSON row: carries every fault of the first row that has one. */
    static LayoutException ofMembers(FileKind expected, String place, List<LayoutFault> faults) {
        return new LayoutException(place + " is not a row of " + expected.pathName() + ": ", expected, faults);
    }

    public FileKind expected() {
        return expected;
    }

    public List<LayoutFault> faults() {
        return faults;
    }
}
