package org.goldenthread.rules.worker;

import java.util.List;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.Subject;
import org.goldenthread.rules.value.NumberPair;
import org.goldenthread.rules.value.WholeNumber;
import org.jspecify.annotations.Nullable;

/** One of a row's numbered qualification columns: {@code code;year}, and the notes beside it. */
final class QualificationSlot implements Subject {

    private static final int MAX_AGE = 100;

    private final WorkerRow row;
    private final String column;
    private final int number;
    private String notes = "";
    private final NumberPair pair = new NumberPair();

    /** @param number 1 to 99 */
    QualificationSlot(WorkerRow row, String column, int number) {
        this.row = row;
        this.column = column;
        this.number = number;
    }

    void read(String text, String notesText) {
        pair.read(text);
        notes = notesText;
    }

    int number() {
        return number;
    }

    /** As {@link WholeNumber#parse}. */
    int code() {
        return pair.first();
    }

    /** As {@link WholeNumber#parse}. */
    int year() {
        return pair.second();
    }

    boolean lacksYear() {
        return year() == WholeNumber.BLANK;
    }

    boolean isYearOfThePast() {
        return year() <= row.thisYear() && year() >= row.thisYear() - MAX_AGE;
    }

    String notes() {
        return notes;
    }

    WorkerRow row() {
        return row;
    }

    /** Null if the code is not one of the list. */
    @Nullable
    Qualification qualification() {
        return row.codes().qualification(code());
    }

    @Override
    public Integer line() {
        return row.line();
    }

    @Override
    public RowKey key() {
        return row.key();
    }

    /** Rules of a series name its first column; the finding names the one it is about. */
    @Override
    public List<String> columns(Rule<?> rule) {
        return List.of(rule.columns().get(0).endsWith("NOTES") ? column + "NOTES" : column);
    }

    @Override
    public @Nullable String value(String name) {
        return row.value(name);
    }
}
