package org.goldenthread.rules.rule;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.rules.codelist.CodeSet;
import org.goldenthread.rules.file.Column;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.value.WholeNumber;
import org.jspecify.annotations.Nullable;

/** The typed view of a row. One is used for all rows of a file, one after the other, so that reading a row allocates nothing. */
public abstract class RowView implements Subject {

    private static final int UNREAD = Integer.MIN_VALUE;
    private static final Row NONE = new Row(0, List.of());

    private final Layout layout;
    private final int[] positions;
    private final String[] texts;
    private final int[] numbers;
    private Row row = NONE;

    protected RowView(Layout layout, Column[] columns) {
        this.layout = layout;
        positions = new int[columns.length];
        for (Column column : columns) {
            positions[column.ordinal()] = layout.position(column.name());
        }
        texts = new String[columns.length];
        Arrays.fill(texts, "");
        numbers = new int[columns.length];
    }

    /** Turns to the next row, which must have a cell for each column. */
    public void read(Row next) {
        row = next;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = stripped(positions[i]);
        }
        Arrays.fill(numbers, UNREAD);
    }

    public final Row row() {
        return row;
    }

    @Override
    public final Integer line() {
        return row.line();
    }

    @Override
    public abstract RowKey key();

    /** Without the white space around it. */
    public final String text(Column column) {
        return texts[column.ordinal()];
    }

    public final boolean isBlank(Column column) {
        return text(column).isEmpty();
    }

    public final boolean isGiven(Column column) {
        return !text(column).isEmpty();
    }

    public final boolean isLonger(Column column, int limit) {
        return text(column).length() > limit;
    }

    /** The cell as a whole number, or one of the constants of {@link WholeNumber}. */
    public final int number(Column column) {
        int index = column.ordinal();
        if (numbers[index] == UNREAD) {
            numbers[index] = WholeNumber.parse(text(column));
        }
        return numbers[index];
    }

    /** Whether something is given that is not one of the codes. */
    public final boolean isUnknown(Column column, CodeSet codes) {
        int number = number(column);
        return number != WholeNumber.BLANK && !codes.contains(number);
    }

    @Override
    public final @Nullable String value(String column) {
        int position = layout.position(column);
        return position < 0 ? null : stripped(position);
    }

    /** The cell at a position of the layout, "" if the layout lacks it (-1), without the white space around it. */
    protected final String stripped(int position) {
        if (position < 0) {
            return "";
        }
        String cell = row.cell(position);
        int length = cell.length();
        boolean bare = length == 0 || (cell.charAt(0) > ' ' && cell.charAt(length - 1) > ' ');
        return bare ? cell : cell.strip();
    }
}
