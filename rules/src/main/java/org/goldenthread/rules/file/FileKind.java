package org.goldenthread.rules.file;

import java.util.Optional;

/** The three files of a return, in the order in which they are read. */
public enum FileKind {
    WORKPLACES("workplaces", "workplace"),
    WORKERS("workers", "worker"),
    TRAINING("training", "training");

    private final String pathName;
    private final String codePrefix;

    FileKind(String pathName, String codePrefix) {
        this.pathName = pathName;
        this.codePrefix = codePrefix;
    }

    /** The name in addresses and findings, for example {@code workplaces}. */
    public String pathName() {
        return pathName;
    }

    /** What the codes of its rules start with, for example {@code workplace} in {@code workplace-1010}. */
    public String codePrefix() {
        return codePrefix;
    }

    public static Optional<FileKind> ofPathName(String name) {
        for (FileKind kind : values()) {
            if (kind.pathName.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
