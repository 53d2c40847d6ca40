package org.goldenthread.competencecatalogue.courseuploads;

import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Expansion;

/** What can be wrong with an upload; docs/problems.md has a section for each. */
final class UploadProblems {

    static final ProblemType WRONG_COLUMNS = new ProblemType("wrong-columns", 422, "The file is of none of the forms");
    static final ProblemType EMPTY_UPLOAD = new ProblemType("empty-upload", 422, "The file has no row");
    static final ProblemType TOO_MANY_ROWS = new ProblemType("too-many-rows", 422, "The file has too many rows");
    static final ProblemType ROWS_HAVE_ERRORS =
            new ProblemType("rows-have-errors", 409, "Rows of the upload have errors");
    static final ProblemType UPLOAD_CLOSED = new ProblemType("upload-closed", 409, "The upload is not open any more");
    static final ProblemType RETIREMENTS_NOT_CONFIRMED =
            new ProblemType("retirements-not-confirmed", 422, "The retirements have not been confirmed");
    static final ProblemType MODE_NOT_FOR_VENUES =
            new ProblemType("mode-not-for-venues", 422, "Venues are published by merging alone");
    static final ProblemType UNKNOWN_COLUMNS =
            new ProblemType("unknown-columns", 422, "The upload has no such columns");

    private UploadProblems() {}

    static ProblemException header(UploadForm closest, List<ProblemError> faults) {
        return WRONG_COLUMNS
                .with(
                        "The header is closest to that of the form %s, which has %d columns. GET /v1/course-uploads/template gives one."
                                .formatted(closest.text(), closest.national().size()))
                .member("form", closest.text())
                .errors(faults);
    }

    static ProblemException notUtf8(long atByte, long line) {
        return Expansion.UNREADABLE_FILE
                .with("The file is not UTF-8: byte %d in line %d can't be read. Save it as CSV (UTF-8)."
                        .formatted(atByte, line))
                .member("reason", "not-utf-8")
                .member("byte", atByte)
                .member("line", line);
    }

    static ProblemException nul(long line) {
        return Expansion.UNREADABLE_FILE
                .with("Line %d has the character U+0000. Save the file as CSV (UTF-8).".formatted(line))
                .member("reason", "nul")
                .member("line", line);
    }

    static ProblemException notCsv(String why) {
        return Expansion.UNREADABLE_FILE.with("It is not CSV. " + why).member("reason", "not-csv");
    }

    static ProblemException unknownUpload() {
        return Problems.NOT_FOUND.with("There is no such upload, or it is not yours.");
    }

    static ProblemException closed(UploadState state) {
        return UPLOAD_CLOSED
                .with("It is %s. Upload the file anew.".formatted(state.text()))
                .member("state", state.text());
    }

    static ProblemException errors(long rows) {
        return ROWS_HAVE_ERRORS
                .with("%d rows have errors. Correct or drop each; GET …/rows?state=error lists them.".formatted(rows))
                .member("rows", rows);
    }
}
