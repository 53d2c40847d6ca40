package org.goldenthread.rules.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.rules.file.LayoutFault.Kind;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a header row. */
final class HeaderCheck {

    /** What could be meant as the name of a column. Anything else may be somebody's data and is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_ -]{0,39}");

    private final FileKind kind;
    private final List<String> header;
    private final List<String> meant;
    private final List<LayoutFault> faults = new ArrayList<>();

    private HeaderCheck(FileKind kind, List<String> header) {
        this.kind = kind;
        this.header = header;
        this.meant = NationalColumns.meantBy(kind, header);
    }

    static List<LayoutFault> faults(FileKind kind, List<String> header) {
        HeaderCheck check = new HeaderCheck(kind, header);
        if (!check.isNoHeader() && !check.isOfAnotherKind()) {
            check.unknownAndDuplicate();
            check.missing();
            check.misplaced();
        }
        return check.faults;
    }

    private boolean isNoHeader() {
        List<String> capitals =
                header.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        boolean none = header.size() > 1
                && Stream.of(FileKind.values())
                        .flatMap(any -> NationalColumns.meantBy(any, capitals).stream())
                        .noneMatch(capitals::contains);
        if (none) {
            wrongFile("The first line has none of the columns of a " + kind.pathName()
                    + " file. It has to be the header row, with the names of the columns.");
        }
        return none;
    }

    private boolean isOfAnotherKind() {
        if (header.size() == 1 && header.get(0).matches(".*[;\t].*")) {
            wrongFile("The header has one column with semicolons or tabs in it. Separate the columns by commas.");
            return true;
        }
        FileKind closest = kind;
        for (FileKind other : FileKind.values()) {
            if (shared(other) > shared(closest)) {
                closest = other;
            }
        }
        if (closest != kind) {
            wrongFile("This looks like a " + closest.pathName() + " file; a " + kind.pathName()
                    + " file is expected here.");
        }
        return closest != kind;
    }

    private void wrongFile(String text) {
        faults.add(new LayoutFault(Kind.WRONG_FILE, null, null, text));
    }

    private long shared(FileKind other) {
        Set<String> names = new HashSet<>(NationalColumns.meantBy(other, header));
        return header.stream().distinct().filter(names::contains).count();
    }

    private void unknownAndDuplicate() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!meant.contains(column)) {
                faults.add(new LayoutFault(Kind.UNKNOWN, shown(column), i + 1, unknown(column, i + 1)));
            } else if (!seen.add(column)) {
                faults.add(new LayoutFault(
                        Kind.DUPLICATE,
                        column,
                        i + 1,
                        column + " is there already, as column " + (header.indexOf(column) + 1) + "."));
            }
        }
    }

    private static @Nullable String shown(String column) {
        return NAME.matcher(column).matches() ? column : null;
    }

    private String unknown(String column, int position) {
        if (column.isEmpty()) {
            return "Column " + position + " has no name. Take it out.";
        }
        String capitals = column.toUpperCase(Locale.ROOT);
        if (meant.contains(capitals)) {
            return "Write the column's name in capitals: " + capitals + ".";
        }
        String which = shown(column) == null ? "Column " + position + ": a " : "A ";
        return which + kind.pathName() + " file has no such column. Take it out or correct its name.";
    }

    private void missing() {
        for (int i = 0; i < meant.size(); i++) {
            if (!header.contains(meant.get(i))) {
                String after = i == 0 ? "It comes first." : "It comes after " + meant.get(i - 1) + ".";
                faults.add(new LayoutFault(Kind.MISSING, meant.get(i), i + 1, meant.get(i) + " is missing. " + after));
            }
        }
    }

    /** Names the fewest columns that would have to move for the order to be right. */
    private void misplaced() {
        List<String> present = new ArrayList<>(new LinkedHashSet<>(header));
        present.retainAll(meant);
        List<Integer> order = present.stream().map(meant::indexOf).toList();
        Set<Integer> inOrder = longestRise(order);
        for (int i = 0; i < order.size(); i++) {
            if (!inOrder.contains(i)) {
                String column = present.get(i);
                int due = order.get(i);
                String where = due == 0 ? "comes first" : "comes after " + meant.get(due - 1);
                faults.add(new LayoutFault(
                        Kind.MISPLACED,
                        column,
                        header.indexOf(column) + 1,
                        column + " is in the wrong place: it " + where + "."));
            }
        }
    }

    /** Positions of a longest rising run of numbers, not necessarily next to each other. */
    private static Set<Integer> longestRise(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int best = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<Integer> run = new HashSet<>();
        for (int i = best; i >= 0; i = before[i]) {
            run.add(i);
        }
        return run;
    }
}
