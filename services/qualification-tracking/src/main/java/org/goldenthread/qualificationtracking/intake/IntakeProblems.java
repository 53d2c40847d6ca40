package org.goldenthread.qualificationtracking.intake;

import java.util.Locale;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.LayoutFault;
import org.goldenthread.rules.file.UnreadableFileException;
import org.goldenthread.web.Expansion;

/** Why a file is refused at the door. What is wrong in its rows is found by the validation instead. */
final class IntakeProblems {

    static final ProblemType WRONG_COLUMNS =
            new ProblemType("wrong-columns", 422, "The columns are not those of this kind of file");

    /** A header can be as long as a file; nobody reads more than this. */
    private static final int MOST_FAULTS = 100;

    private IntakeProblems() {}

    static ProblemException of(UnreadableFileException cause) {
        var problem = Expansion.UNREADABLE_FILE
                .with(String.valueOf(cause.getMessage()))
                .member("reason", code(cause.reason()));
        if (cause.byteOffset() != null) {
            problem.member("byteOffset", cause.byteOffset());
        }
        if (cause.line() != null) {
            problem.member("line", cause.line());
        }
        if (cause.column() != null) {
            problem.member("column", cause.column());
        }
        if (cause.pointer() != null) {
            problem.member("pointer", cause.pointer());
        }
        return problem;
    }

    static ProblemException of(LayoutException cause) {
        int faults = cause.faults().size();
        String number = faults == 1 ? "1 fault" : faults + " faults";
        return WRONG_COLUMNS
                .with("The columns are not those of a %s file: %s%s. Nothing of the file was kept."
                        .formatted(
                                cause.expected().pathName(),
                                number,
                                faults > MOST_FAULTS ? ", of which the first " + MOST_FAULTS + " are listed" : ""))
                .errors(cause.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(IntakeProblems::error)
                        .toList());
    }

    private static ProblemError error(LayoutFault fault) {
        String column = fault.column();
        if (fault.pointer() != null) {
            return ProblemError.at(fault.pointer(), code(fault.kind()), fault.text());
        }
        return new ProblemError(null, column == null ? "header" : column, code(fault.kind()), fault.text());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
