package org.goldenthread.sampledata.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** A row while it is filled in: cells by column name, blank to begin with. */
public final class SampleRow {

    private static final DateTimeFormatter NATIONAL_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SampleColumns columns;
    private final String[] cells;

    public SampleRow(SampleColumns columns) {
        this.columns = columns;
        this.cells = new String[columns.names().size()];
        Arrays.fill(cells, "");
    }

    public SampleRow set(String column, String value) {
        cells[columns.position(column)] = value;
        return this;
    }

    public SampleRow set(String column, int value) {
        return set(column, Integer.toString(value));
    }

    public SampleRow set(String column, LocalDate date) {
        return set(column, NATIONAL_DATE.format(date));
    }

    public String get(String column) {
        return cells[columns.position(column)];
    }

    public boolean hasColumn(String column) {
        return columns.names().contains(column);
    }

    public boolean blank(String column) {
        return get(column).isEmpty();
    }

    public String[] cells() {
        return cells;
    }
}
