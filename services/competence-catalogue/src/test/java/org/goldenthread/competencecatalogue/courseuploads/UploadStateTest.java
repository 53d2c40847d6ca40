package org.goldenthread.competencecatalogue.courseuploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.goldenthread.problem.ProblemException;
import org.junit.jupiter.api.Test;

class UploadStateTest {

    private static final Set<String> LEGAL = Set.of(
            "PROCESSED_WITH_ERRORS PROCESSED_WITH_ERRORS",
            "PROCESSED_WITH_ERRORS READY",
            "PROCESSED_WITH_ERRORS ABANDONED",
            "READY READY",
            "READY PROCESSED_WITH_ERRORS",
            "READY PUBLISHED",
            "READY ABANDONED");

    @Test
    void everyPairIsLegalOrRefused() {
        for (UploadState from : UploadState.values()) {
            for (UploadState to : UploadState.values()) {
                if (LEGAL.contains(from + " " + to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).isInstanceOf(ProblemException.class);
                }
            }
        }
    }
}
