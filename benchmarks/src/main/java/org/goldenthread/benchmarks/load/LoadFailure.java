package org.goldenthread.benchmarks.load;

/** The run cannot go on, or what it measured is not what it was meant to. The message is for the person who started it. */
public final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoadFailure(String message) {
        super(message, null, false, false);
    }
}
