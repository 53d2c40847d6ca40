package org.goldenthread.rules.worker;

import java.util.List;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.rules.finding.RowKey;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.rule.Subject;
import org.goldenthread.rules.value.WholeNumber;
import org.jspecify.annotations.Nullable;

/** One of a row's numbered qualification columns: {@code code;year}, and the notes beside it. */
final class QualificationSlot implements Subject {

    static final int MAX_AGE = 100;

    private final WorkerRow row;
    private final String column;
    private final int number;
    private String notes = "";
    private String year = "";
    private int code = WholeNumber.BLANK;

    /** @param number 1 to 99 */
    QualificationSlot(WorkerRow row, String column, int number) {
        this.row = row;
        this.column = column;
        this.number = number;
    }

    void read(String text, String notesText) {
        notes = notesText;
        int semicolon = text.indexOf(';');
        int nextSemicolon = semicolon < 0 ? -1 : text.indexOf(';', semicolon + 1);
        code = WholeNumber.parse(
                semicolon < 0 ? text : text.substring(0, semicolon).strip());
        year = semicolon < 0
                ? ""
                : text.substring(semicolon + 1, nextSemicolon < 0 ? text.length() : nextSemicolon)
                        .strip();
    }

    int number() {
        return number;
    }

    int code() {
        return code;
    }

    String yearText() {
        return year;
    }

    int year() {
        return WholeNumber.parse(year);
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
        return row.codes().qualification(code);
    }

    boolean isYearOfThePast() {
        int given = year();
        return given <= row.thisYear() && given >= row.thisYear() - MAX_AGE;
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
