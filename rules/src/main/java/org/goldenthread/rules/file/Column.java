package org.goldenthread.rules.file;

/** A column of one of the files, by its national name. */
public interface Column {

    String name();

    int ordinal();
}
