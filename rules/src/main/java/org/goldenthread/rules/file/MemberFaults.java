package org.goldenthread.rules.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenthread.rules.file.LayoutFault.Kind;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with the members of one JSON row. */
final class MemberFaults {

    private static final int MOST = 20;

    private final Layout layout;
    private final int[] lastIn;
    private final int row;
    private final List<LayoutFault> faults = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** @param lastIn the row that had a column last, by the column's position */
    MemberFaults(Layout layout, int[] lastIn, int row) {
        this.layout = layout;
        this.lastIn = lastIn;
        this.row = row;
    }

    /** A member that is unknown, or known and there before. */
    void add(String name, int member, @Nullable String pointer) {
        if (faults.size() == MOST) {
            return;
        }
        if (layout.position(name) >= 0) {
            faults.add(new LayoutFault(Kind.DUPLICATE, name, member, pointer, pointer + " is there twice."));
        } else {
            unknown.add(name);
            faults.add(new LayoutFault(Kind.UNKNOWN, name, member, pointer, pointer + unknown(name)));
        }
    }

    private String unknown(String name) {
        String capitals = name.strip().toUpperCase(Locale.ROOT);
        return layout.position(capitals) >= 0
                ? ": write the column's name as " + capitals + "."
                : " is not a column of " + layout.kind().pathName() + ". Take it out or correct its name.";
    }

    /** @param pointer of the row */
    LayoutException exception(String place, @Nullable String pointer) {
        FileKind closest = closest();
        if (closest == layout.kind()) {
            return LayoutException.ofMembers(layout.kind(), place, faults);
        }
        String text = "Its members are those of " + closest.pathName() + ".";
        return LayoutException.ofMembers(
                layout.kind(), place, List.of(new LayoutFault(Kind.WRONG_FILE, null, null, pointer, text)));
    }

    private FileKind closest() {
        List<String> names = new ArrayList<>(unknown);
        IntStream.range(0, lastIn.length)
                .filter(position -> lastIn[position] == row)
                .forEach(position -> names.add(layout.columns().get(position)));
        return Arrays.stream(FileKind.values())
                .max((one, other) -> Long.compare(shared(one, names), shared(other, names)))
                .filter(kind -> shared(kind, names) > shared(layout.kind(), names))
                .orElse(layout.kind());
    }

    private static long shared(FileKind kind, List<String> names) {
        Layout widest = Layout.widest(kind);
        return names.stream().filter(name -> widest.position(name) >= 0).count();
    }
}
