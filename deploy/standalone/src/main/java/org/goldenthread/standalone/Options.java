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
record Options(boolean once, boolean fresh, boolean mainJob, boolean help) {
    static final String USAGE = """
            Usage: ./run [--once] [--fresh] [--no-main-job]
              Starts PostgreSQL, Kafka, Keycloak and the services on this machine, submits a sample return, prints the
              national table it leads to, and stays up until Ctrl-C.
              --once         end after the main job; exit status 0 only if every step gave what it should
              --fresh        begin with an empty store instead of the one of the last run
              --no-main-job  only start everything
            Ports and folders: deploy/standalone/README.md.""";

    private static final List<String> KNOWN = List.of("--once", "--fresh", "--no-main-job", "--help");

    static Options parse(String... arguments) {
        List<String> given = List.of(arguments);
        for (String argument : given) {
            if (!KNOWN.contains(argument)) {
                throw new LaunchException("./run does not know " + argument + ".\n" + USAGE);
            }
        }
        if (given.contains("--once") && given.contains("--no-main-job")) {
            throw new LaunchException("--once and --no-main-job together would do nothing: choose one.");
        }
        return new Options(
                given.contains("--once"),
                given.contains("--fresh"),
                !given.contains("--no-main-job"),
                given.contains("--help"));
    }
}
