package org.goldenthread.sampledata.fault;

import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;

/**
 * A fault that was put into a file on purpose, and what a validator must say to it.
 *
 * @param kind the name of the fault in the table of faults
 * @param row the line of the file; the header is line 1
 * @param column the column that the finding names
 * @param code the code of the finding, such as {@code worker-1280}
 * @param value what the file has there
 */
public record InjectedFault(
        String kind, FileKind file, int row, String column, String code, Severity severity, String value) {}
