package org.goldenthread.standalone;

import java.util.List;
import org.goldenthread.standalone.part.LaunchException;

/**
 * The command line.
 *
 * @param once    end after the main job
 * @param fresh   begin with an empty store
 * @param mainJob whether the main job is to be done at all
 */
record Options(boolean once, boolean fresh, boolean mainJob) {
    private static final List<String> KNOWN = List.of("--once", "--fresh", "--no-main-job");

    static Options parse(String... arguments) {
        List<String> given = List.of(arguments);
        for (String argument : given) {
            if (!KNOWN.contains(argument)) {
                throw new LaunchException("There is no option " + argument + ": ./run --help lists those there are.");
            }
        }
        if (given.contains("--once") && given.contains("--no-main-job")) {
            throw new LaunchException("--once and --no-main-job together would do nothing: choose one.");
        }
        return new Options(given.contains("--once"), given.contains("--fresh"), !given.contains("--no-main-job"));
    }
}
