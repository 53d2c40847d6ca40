package org.goldenthread.standalone.part;

import java.nio.file.Path;
import java.time.Duration;

/** Something that runs until it is told to stop. */
public interface Part {
    String name();

    boolean isAlive();

    /** How it ended, as the end of a sentence: "ended with exit status 137". */
    String ending();

    Path log();

    /** Asks for a clean end and returns at once; asking twice is harmless. */
    void requestStop();

    /** Waits for the end, and forces it when {@code grace} is over. */
    void awaitStop(Duration grace) throws InterruptedException;
}
