package org.goldenthread.rules.file;

/** The columns of the training file, in the national order. */
public enum TrainingColumn implements Column {
    LOCALESTID,
    UNIQUEWORKERID,
    CATEGORY,
    TRAININGNAME,
    ACCREDITED,
    WHODELIVERED,
    PROVIDERNAME,
    HOWDELIVERED,
    VALIDITY,
    DATECOMPLETED,
    EXPIRYDATE,
    NOTES
}
