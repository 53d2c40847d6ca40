package org.goldenthread.competencecatalogue.frameworks;

import org.goldenthread.problem.ProblemError;

/** Where something stands in what a caller sent: a member of a body or a row of a file. */
public interface Place {

    /** @param member of it, as the API calls it; empty for all of it */
    ProblemError fault(String member, String code, String detail);

    /** @param pointer to it in the body */
    static Place at(String pointer) {
        return (member, code, detail) ->
                ProblemError.at(member.isEmpty() ? pointer : pointer + "/" + member, code, detail);
    }

    /** @param row the line where the row starts; the header is line 1 */
    static Place inRow(long row) {
        return (member, code, detail) ->
                ProblemError.inParameter(member.isEmpty() ? "row " + row : "row " + row + ", " + member, code, detail);
    }
}
