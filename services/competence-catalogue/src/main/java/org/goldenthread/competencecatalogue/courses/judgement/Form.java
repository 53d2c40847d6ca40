package org.goldenthread.competencecatalogue.courses.judgement;

/** How a course came, where that decides what it must say of itself. */
public enum Form {
    JSON,
    /** The national form of 24 columns: every row has a learning aim. */
    LEARNING_AIM,
    /** The national form of 27 columns: type, sector, level and awarding body in its place. */
    WITHOUT_LEARNING_AIM
}
