package org.goldenthread.competencecatalogue.casestandard.content;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the standard that are spoken here. */
public enum CaseVersion {
    V1P0("v1p0", "1.0"),
    V1P1("v1p1", "1.1");

    private final String segment;
    private final String number;

    CaseVersion(String segment, String number) {
        this.segment = segment;
        this.number = number;
    }

    public static Optional<CaseVersion> ofSegment(String segment) {
        return Arrays.stream(values())
                .filter(version -> version.segment.equals(segment))
                .findFirst();
    }

    /** As it stands in an address. */
    public String segment() {
        return segment;
    }

    public String number() {
        return number;
    }
}
