package org.goldenthread.rules.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.rules.file.Column;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Writes a rule down in the order in which it reads: what it is about, when it is broken, what it says. */
public final class RuleDraft<T extends Subject> {

    private static final String FIRST_VERSION = "2026.1";

    private final FileKind file;
    private final Severity severity;
    private final int number;
    private final String name;
    private final List<String> columns;
    private List<String> follows = List.of();
    private @Nullable Example example;
    private @Nullable Predicate<? super T> when;

    private RuleDraft(FileKind file, Severity severity, int number, String name, List<String> columns) {
        this.file = file;
        this.severity = severity;
        this.number = number;
        this.name = name;
        this.columns = columns;
    }

    /**
     * Begins a rule that makes an upload fail.
     *
     * @param name what follows the file in the rule's id, for example {@code salary.range}
     */
    public static <T extends Subject> RuleDraft<T> error(FileKind file, int number, String name, Column... columns) {
        return new RuleDraft<>(file, Severity.ERROR, number, name, names(columns));
    }

    public static <T extends Subject> RuleDraft<T> warning(FileKind file, int number, String name, Column... columns) {
        return new RuleDraft<>(file, Severity.WARNING, number, name, names(columns));
    }

    /** For columns that are not fixed ones. */
    public static <T extends Subject> RuleDraft<T> of(
            FileKind file, Severity severity, int number, String name, String... columns) {
        return new RuleDraft<>(file, severity, number, name, List.of(columns));
    }

    private static List<String> names(Column... columns) {
        return Arrays.stream(columns).map(Column::name).toList();
    }

    public RuleDraft<T> when(Predicate<? super T> broken) {
        when = broken;
        return this;
    }

    /** Names of rules of the same file that this one only follows from when they are broken on the same row. */
    public RuleDraft<T> follows(String... names) {
        return followsRules(Arrays.stream(names).map(this::id).toArray(String[]::new));
    }

    /** The same by ids, for rules of a row that this one belongs to. */
    public RuleDraft<T> followsRules(String... ids) {
        follows = Stream.concat(follows.stream(), Arrays.stream(ids)).toList();
        return this;
    }

    /** Cells of one row of the rule's own file that break the rule, and cells that keep it, as {@link ExampleRow#of} reads them. */
    public RuleDraft<T> example(String breaks, String keeps) {
        return example(
                ExampleUpload.upload().row(file, breaks), ExampleUpload.upload().row(file, keeps));
    }

    /** For a rule that one row does not show. */
    public RuleDraft<T> example(ExampleUpload breaks, ExampleUpload keeps) {
        example = new Example(breaks, keeps);
        return this;
    }

    public Rule<T> says(String message, @Nullable String hint) {
        return new Rule<>(
                file.codePrefix() + "-" + number,
                id(name),
                severity,
                file,
                columns,
                FIRST_VERSION,
                message,
                hint,
                follows,
                Objects.requireNonNull(example, name),
                Objects.requireNonNull(when, name));
    }

    private String id(String ruleName) {
        return file.codePrefix() + "." + ruleName;
    }
}
