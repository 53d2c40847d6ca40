package org.goldenthread.competencecatalogue.qualifications.files;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.competencecatalogue.qualifications.QualificationProblems;
import org.goldenthread.problem.ProblemError;

/** What is wrong in the rows of a file, all of it, so that a file is mended once. */
final class RowFaults {

    private static final int LISTED = 1_000;

    private final List<ProblemError> listed = new ArrayList<>();
    private int count;

    /** @param row the line where the row starts; the header is line 1 */
    void add(int row, String column, String code, String detail) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(ProblemError.inParameter("row %d, column %s".formatted(row, column), code, detail));
        }
    }

    void ofHeader(String code, String detail) {
        count++;
        listed.add(ProblemError.inParameter("row 1", code, detail));
    }

    /** @throws org.goldenthread.problem.ProblemException if there are any */
    void refuse() {
        if (count > 0) {
            String all = count > LISTED ? " The first %d are listed.".formatted(LISTED) : "";
            throw QualificationProblems.INVALID_ROWS
                    .with("Nothing of the file was taken: %d faults.%s".formatted(count, all))
                    .errors(listed);
        }
    }
}
