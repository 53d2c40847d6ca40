package org.goldenthread.competencecatalogue.courseuploads;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.problem.ProblemError;

/**
 * The header row of a file: which form it is, and its columns. Columns may come in any order, ours after the national ones or
 * between them, in any letter case.
 */
record Header(UploadForm form, List<String> columns) {

    /** What could be meant as the name of a column. Anything else may be somebody's data and is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_ -]{0,39}");

    /** @throws org.goldenthread.problem.ProblemException with every column that is missing, unknown or there twice */
    static Header of(List<String> cells) {
        List<String> columns = cells.stream()
                .map(cell -> cell.strip().toUpperCase(Locale.ROOT))
                .toList();
        UploadForm form = closest(columns);
        List<ProblemError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> known = new HashSet<>(form.national());
        known.addAll(form.further());
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!known.contains(column)) {
                faults.add(ProblemError.inParameter(shown(column, i), "unknown-column", unknown(form)));
            } else if (!seen.add(column)) {
                faults.add(ProblemError.inParameter(column, "repeated-column", "The column is there already."));
            }
        }
        form.national().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.add(ProblemError.inParameter(
                        column, "missing-column", "The header lacks the column %s.".formatted(column))));
        if (!faults.isEmpty()) {
            throw UploadProblems.header(form, faults);
        }
        return new Header(form, columns);
    }

    /** What tells the two forms of courses apart counts before how many of their columns there are. */
    private static UploadForm closest(List<String> columns) {
        if (columns.contains("LARS_QAN")) {
            return UploadForm.LEARNING_AIM;
        }
        if (shared(UploadForm.VENUES, columns) > shared(UploadForm.WITHOUT_LEARNING_AIM, columns)) {
            return UploadForm.VENUES;
        }
        boolean saysItsKind = UploadForm.LEARNING_AIM.further().stream()
                .filter(UploadForm.WITHOUT_LEARNING_AIM.national()::contains)
                .anyMatch(columns::contains);
        return saysItsKind ? UploadForm.WITHOUT_LEARNING_AIM : UploadForm.LEARNING_AIM;
    }

    private static long shared(UploadForm form, List<String> columns) {
        return columns.stream().distinct().filter(form.national()::contains).count();
    }

    private static String shown(String column, int place) {
        return NAME.matcher(column).matches() ? column : "column " + (place + 1);
    }

    private static String unknown(UploadForm form) {
        return form == UploadForm.VENUES
                ? "A file of venues has no such column. Take it out or correct its name."
                : "The form has no such column. Take it out or correct its name; of ours there are "
                        + String.join(", ", form.further()) + ".";
    }
}
