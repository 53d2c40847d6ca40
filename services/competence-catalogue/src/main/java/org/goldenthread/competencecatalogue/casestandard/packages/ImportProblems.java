package org.goldenthread.competencecatalogue.casestandard.packages;

import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Findings;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.problem.Problems;

final class ImportProblems {

    static final ProblemType REFUSED = new ProblemType("package-refused", 422, "The package contradicts itself");
    static final ProblemType PUBLISHED =
            new ProblemType("framework-already-published", 409, "The framework is published and stays as it is");
    static final ProblemType OF_ANOTHER =
            new ProblemType("framework-of-another", 409, "The identifier is in use elsewhere");
    static final ProblemType COMPETENCES_OF_ANOTHER =
            new ProblemType("competences-of-another", 409, "Competences of another organisation are told differently");

    private ImportProblems() {}

    /** All faults at once. One of shape makes it a request that breaks its shape. */
    static ProblemException of(Findings findings) {
        ProblemType type = findings.hasShapeFaults() ? Problems.INVALID_REQUEST : REFUSED;
        int listed = findings.faults().size();
        String detail = "The package has %d %s and was not taken.%s"
                .formatted(
                        findings.faultCount(),
                        findings.faultCount() == 1 ? "fault" : "faults",
                        findings.faultCount() > listed ? " The first %d are listed.".formatted(listed) : "");
        return type.with(detail).errors(findings.faults()).member("total", findings.faultCount());
    }

    static ProblemException published(UUID framework) {
        return PUBLISHED
                .with(
                        "What is published does not change. Make a new version of the framework and edit that, or import with identifiers=renew: then"
                                + " the package becomes the draft of its next version.")
                .member("framework", framework)
                .member("versions", "/v1/frameworks/" + framework + "/versions");
    }

    static ProblemException ofAnother() {
        return OF_ANOTHER.with(
                "Another organisation's framework has the identifier of this document. Only that organisation can import it here.");
    }

    static ProblemException competencesOfAnother(List<ProblemError> errors) {
        return COMPETENCES_OF_ANOTHER
                .with(
                        "A competence that is another organisation's can be taken up in a framework as it is, and not with another statement or code. Give"
                                + " it an identifier of its own.")
                .errors(errors);
    }
}
