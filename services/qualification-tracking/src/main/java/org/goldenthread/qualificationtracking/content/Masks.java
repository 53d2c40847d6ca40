package org.goldenthread.qualificationtracking.content;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;

/** {@code Admin} in place of a worker's National Insurance number or date of birth: the value on record is meant. */
public final class Masks {

    private static final String MASK = "Admin";

    /** Where the columns that can be masked stand in a workers file, counted from 0. */
    static final List<Integer> POSITIONS = Stream.of("NINUMBER", "DOB")
            .map(Layout.national(FileKind.WORKERS)::position)
            .toList();

    private Masks() {}

    /** Masks what is given. A blank cell stays blank: it says that there is nothing on record. */
    public static void put(List<String> cells) {
        for (int position : POSITIONS) {
            if (!cells.get(position).isBlank()) {
                cells.set(position, MASK);
            }
        }
    }

    /** Takes masks away that stand for nothing. */
    static void forget(List<String> cells) {
        for (int position : POSITIONS) {
            if (cells.get(position).strip().equalsIgnoreCase(MASK)) {
                cells.set(position, "");
            }
        }
    }
}
