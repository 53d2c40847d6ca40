package org.goldenthread.competencecatalogue.qualifications;

import org.goldenthread.problem.ProblemError;

/**
 * Something in an entry that the register can't take.
 *
 * @param place JSON pointer into the entry; the reader of a file knows which cell that is
 */
public record Fault(String place, String code, String detail) {

    public ProblemError inBody() {
        return ProblemError.at(place, code, detail);
    }
}
