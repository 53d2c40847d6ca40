package org.goldenthread.qualificationtracking.intake;

import java.util.List;
import java.util.Locale;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.LayoutFault;
import org.goldenthread.rules.file.UnreadableFileException;

/** Why a file is refused at the door. What is wrong in its rows is found by the validation instead. */
final class IntakeProblems {

    static final ProblemType UNREADABLE_FILE = new ProblemType("unreadable-file", 400, "The file can't be read as CSV");
    static final ProblemType WRONG_COLUMNS =
            new ProblemType("wrong-columns", 422, "The columns are not those of this kind of file");

    private IntakeProblems() {}

    static ProblemException of(UnreadableFileException cause) {
        var problem = UNREADABLE_FILE.with(String.valueOf(cause.getMessage())).member("reason", code(cause.reason()));
        if (cause.byteOffset() != null) {
            problem.member("byteOffset", cause.byteOffset());
        }
        if (cause.line() != null) {
            problem.member("line", cause.line());
        }
        if (cause.column() != null) {
            problem.member("column", cause.column());
        }
        return problem;
    }

    static ProblemException of(LayoutException cause) {
        List<ProblemError> errors =
                cause.faults().stream().map(IntakeProblems::error).toList();
        return WRONG_COLUMNS
                .with("The header row is not that of a %s file: %s. Nothing of the file was kept."
                        .formatted(
                                cause.expected().pathName(),
                                errors.size() == 1 ? "one fault" : errors.size() + " faults"))
                .errors(errors);
    }

    private static ProblemError error(LayoutFault fault) {
        String column = fault.column();
        return new ProblemError(null, column == null ? "header" : column, code(fault.kind()), fault.text());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
