package org.goldenthread.competencecatalogue.courses.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.judgement.RegisterNumbers;

/** A row of a file, by its columns. */
public final class NationalRow {

    private final Map<String, Integer> positions;
    private final List<String> cells;

    private NationalRow(Map<String, Integer> positions, List<String> cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /** Where each column is. */
    public static Map<String, Integer> positions(List<String> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
        return positions;
    }

    /** @param cells one for each of the columns */
    public static NationalRow of(Map<String, Integer> positions, List<String> cells) {
        return new NationalRow(positions, cells);
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** Without the white space around it; "" where the file has no such column. */
    public String cell(String column) {
        Integer position = positions.get(column);
        return position == null ? "" : cells.get(position).strip();
    }

    /** The reference that a column of ours gives the course of the row; "" for none. */
    public String courseReference() {
        return cell("COURSE_REFERENCE");
    }

    public String reference() {
        return cell("YOUR_REFERENCE");
    }

    /** The same for rows that are one course; "" for a row that is one by itself. */
    public String group() {
        if (!courseReference().isEmpty()) {
            return "reference\n" + courseReference();
        }
        String aim = RegisterNumbers.learningAim(cell("LARS_QAN"));
        return aim.isEmpty() ? "" : "aim\n" + aim + "\n" + texts();
    }

    /** What the row says of its course, where no reference does. */
    public String course() {
        String kind = CourseForm.KIND.stream().map(this::cell).collect(Collectors.joining("\n"));
        return String.join("\n", RegisterNumbers.learningAim(cell("LARS_QAN")), kind, texts(), cell("COURSE_NAME"));
    }

    private String texts() {
        return CourseForm.TEXTS.stream().map(this::cell).collect(Collectors.joining("\n\n"));
    }

    /** Columns in which it must not differ from the first row of its course. */
    static Stream<String> shared() {
        return Stream.concat(Stream.of("LARS_QAN"), Stream.concat(CourseForm.KIND.stream(), CourseForm.TEXTS.stream()));
    }
}
