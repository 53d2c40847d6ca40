package org.goldenthread.standalone.part;

import java.util.List;
import java.util.Map;

/**
 * What one child process runs.
 *
 * @param name        also the name of its log and pid file
 * @param environment all it gets besides a few basics such as {@code PATH}: what the caller's shell happens to hold
 *                    (QUARKUS_…, KC_…, PG…) must not change how a part behaves
 * @param stopSignal  the signal that ends it cleanly and soon
 * @param refusesRoot whether it will not run as root, and so needs a user namespace where the launcher is root
 */
public record Command(
        String name,
        List<String> arguments,
        Map<String, String> environment,
        StopSignal stopSignal,
        boolean refusesRoot) {

    /** Signals by the names that {@code kill} and {@code setpriv} know. */
    public enum StopSignal {
        TERM,
        INT
    }

    public static Command of(String name, List<String> arguments, Map<String, String> environment) {
        return new Command(name, arguments, environment, StopSignal.TERM, false);
    }
}
