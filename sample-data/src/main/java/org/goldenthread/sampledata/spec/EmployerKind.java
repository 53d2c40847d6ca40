package org.goldenthread.sampledata.spec;

/** Who runs the workplaces of a return. {@code MIXED} draws each workplace's employer by its share of jobs. */
public enum EmployerKind {
    AUTHORITY,
    PRIVATE,
    VOLUNTARY,
    OTHER,
    MIXED
}
