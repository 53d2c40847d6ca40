package org.goldenthread.rules.rule;

import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One rule of data quality, as a value. Written with {@link RuleDraft}.
 *
 * @param <T> what it looks at: the typed view of a row, of a part of one, or of something that the whole upload shows
 * @param code {@code <file>-<number>}; the national number, or one of ours from 9000. Rules may share it
 * @param id its own name, unique, for example {@code worker.salary.range}
 * @param columns what it is about, the column it points at first
 * @param since version of the rule set that brought it
 * @param message what is wrong, for the person who sent the file
 * @param hint what to do about it
 * @param follows ids of rules whose findings, on the same row or on one that it belongs to, bring this one about
 * @param example two uploads, as small as shows the rule
 * @param when true if the rule is broken
 */
public record Rule<T extends Subject>(
        String code,
        String id,
        Severity severity,
        FileKind file,
        List<String> columns,
        String since,
        String message,
        @Nullable String hint,
        List<String> follows,
        Example example,
        Predicate<? super T> when) {}
