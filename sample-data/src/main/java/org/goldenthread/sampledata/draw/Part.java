package org.goldenthread.sampledata.draw;

/** What is drawn. Names go into the seed: another name draws other data. */
public enum Part {
    WORKPLACE,
    WORKPLACE_SIZE,
    WORKPLACE_ROW,
    WORKER,
    WORKER_ROW,
    QUALIFICATIONS,
    TRAINING,
    FAULT,
    ORGANISATION
}
