package org.goldenthread.rules.finding;

import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found in an upload.
 *
 * @param code {@code <file>-<national code>}, for example {@code worker-1260}; numbers from 9000 are ours
 * @param rule the rule's own id, for example {@code worker.salary.range}: several rules may share a national code
 * @param row the line where the record starts (the header is line 1), or its place in a JSON document's array, counted from 1;
 *     null when the finding is about the whole file
 * @param column the first of {@code columns}; null when there is none
 * @param columns every column the finding is about
 * @param value what stands in {@code column}, masked if it is personal; null when the finding is not about one value
 * @param causedBy the code of the finding that this one only follows from
 */
public record Finding(
        String code,
        String rule,
        Severity severity,
        FileKind file,
        @Nullable Integer row,
        @Nullable String column,
        List<String> columns,
        @Nullable RowKey key,
        @Nullable String value,
        String message,
        @Nullable String hint,
        @Nullable String causedBy) {}
