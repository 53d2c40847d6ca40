package org.goldenthread.sampledata.fault;

import java.util.function.Function;
import java.util.function.Predicate;
import org.goldenthread.rules.finding.Severity;

/**
 * One way to spoil a row.
 *
 * @param column the cell that is spoiled, and the column that the finding names
 * @param number the national number of the finding
 * @param fits whether the row can have the fault, such that the finding is sure to come
 * @param value what the cell becomes
 */
record FaultKind(
        String name, String column, int number, Severity severity, Predicate<Spot> fits, Function<Spot, String> value) {

    static FaultKind error(int number, String column, String value, String name) {
        return of(number, column, value, name, Severity.ERROR);
    }

    static FaultKind warning(int number, String column, String value, String name) {
        return of(number, column, value, name, Severity.WARNING);
    }

    private static FaultKind of(int number, String column, String value, String name, Severity severity) {
        return new FaultKind(name, column, number, severity, spot -> spot.row().hasColumn(column), spot -> value);
    }

    FaultKind when(Predicate<Spot> condition) {
        return new FaultKind(name, column, number, severity, fits.and(condition), value);
    }

    FaultKind becomes(Function<Spot, String> other) {
        return new FaultKind(name, column, number, severity, fits, other);
    }
}
