package org.goldenthread.desk.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.desk.upload.UploadFile;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;

/** The summary as a table for a terminal, and the line that closes it. */
public final class SummaryText {

    private static final String LINE = "%-8s %-15s %-10s %-19s %9s %9s  %s%n";

    private SummaryText() {}

    public static void write(Summary summary, PrintWriter out) {
        if (summary.groups().isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, LINE, "SEVERITY", "CODE", "FILE", "COLUMN", "COUNT", "FIRST ROW", "MESSAGE");
        for (Summary.Group group : summary.groups()) {
            Finding first = group.first();
            out.printf(
                    Locale.ROOT,
                    LINE,
                    first.severity().text(),
                    first.code(),
                    first.file().pathName(),
                    Objects.requireNonNullElse(first.column(), "-"),
                    number(group.count()),
                    first.row() == null ? "-" : first.row(),
                    first.message());
            if (!group.followers().isEmpty()) {
                writeFollowers(group, out);
            }
        }
        out.println();
    }

    private static void writeFollowers(Summary.Group group, PrintWriter out) {
        int all =
                group.followers().values().stream().mapToInt(Integer::intValue).sum();
        String codes = group.followers().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + number(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        String cause = group.count() == 1 ? "it" : "these";
        out.printf(Locale.ROOT, "%-8s and %,d more that only follow from %s: %s%n", "", all, cause, codes);
    }

    /** What was read and what was found, in one line. */
    public static String closing(List<UploadFile> files, Summary summary) {
        String read = files.stream()
                .map(file -> number(file.rows()) + " rows of " + file.kind().pathName())
                .collect(Collectors.joining(", "));
        int follow = summary.followers();
        return read + ": " + number(summary.count(Severity.ERROR)) + " errors, "
                + number(summary.count(Severity.WARNING)) + " warnings, " + number(summary.count(Severity.INFO))
                + " remarks" + (follow == 0 ? "" : "; " + number(follow) + " of them only follow from others") + ".";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
