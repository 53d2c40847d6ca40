package org.goldenthread.sampledata.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;

/** The columns of a generated file in national order: those that every file has, and the optional ones asked for. */
public final class SampleColumns {

    public static final int MOST_QUALIFICATIONS = 6;
    private static final int NATIONAL_QUALIFICATIONS = 3;

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private SampleColumns(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            positions.put(name, positions.size());
        }
    }

    public static SampleColumns of(FileKind file, SampleSpec spec) {
        List<String> names = new ArrayList<>(Layout.national(file).columns());
        if (file == FileKind.WORKERS) {
            addOptional(names, spec);
        }
        return new SampleColumns(names);
    }

    private static void addOptional(List<String> names, SampleSpec spec) {
        int place = names.indexOf("UNIQUEWORKERID") + 1;
        if (spec.has(OptionalColumns.CHANGED_REFERENCES)) {
            names.add(place++, "CHGUNIQUEWRKID");
        }
        if (spec.has(OptionalColumns.TRANSFERS)) {
            names.add(place, "TRANSFERSTAFFRECORD");
        }
        for (int slot = NATIONAL_QUALIFICATIONS + 1; slot <= qualifications(spec); slot++) {
            names.add(qualification(slot));
            names.add(qualification(slot) + "NOTES");
        }
        if (spec.has(OptionalColumns.WORKED_TOWARDS)) {
            names.add("QUALWT01");
        }
        if (spec.has(OptionalColumns.INDUCTION)) {
            names.add("INDUCTION");
        }
    }

    /** How many qualifications a worker row has room for. */
    public static int qualifications(SampleSpec spec) {
        return spec.has(OptionalColumns.MORE_QUALIFICATIONS) ? MOST_QUALIFICATIONS : NATIONAL_QUALIFICATIONS;
    }

    public static String qualification(int slot) {
        return "QUALACH%02d".formatted(slot);
    }

    public List<String> names() {
        return names;
    }

    int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("The file has no column " + name);
        }
        return position;
    }
}
