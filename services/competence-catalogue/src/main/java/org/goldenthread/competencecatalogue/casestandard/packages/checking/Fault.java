package org.goldenthread.competencecatalogue.casestandard.packages.checking;

/** What can be wrong with a package, with the stable name of it. */
public enum Fault {
    MISSING("missing", true),
    BLANK("blank", true),
    WRONG_TYPE("wrong-type", true),
    TOO_LONG("too-long", true),
    TOO_MANY("too-many", true),
    OUT_OF_RANGE("out-of-range", true),
    INVALID_CHARACTER("invalid-character", true),
    INVALID_VALUE("invalid-value", true),
    INVALID_IDENTIFIER("invalid-identifier", true),
    INVALID_URI("invalid-uri", true),
    INVALID_DATE("invalid-date", true),
    UNKNOWN_ASSOCIATION_TYPE("unknown-association-type", true),
    REPEATED_IDENTIFIER("repeated-identifier", false),
    REPEATED_CODE("repeated-code", false),
    CYCLE("cycle", false),
    ORPHAN("orphan", false);

    private final String code;
    private final boolean shape;

    Fault(String code, boolean shape) {
        this.code = code;
        this.shape = shape;
    }

    String code() {
        return code;
    }

    /** Whether a member breaks its shape, and not what the members say together. */
    boolean isOfShape() {
        return shape;
    }
}
