package org.goldenthread.standalone;

import java.nio.file.Path;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.part.LaunchException;

/** A step of the build: unpacks PostgreSQL and builds Keycloak, so that the first {@code ./run} does not have to. */
public final class Prepare {
    private Prepare() {}

    public static void main(String[] arguments) throws InterruptedException {
        Console console = Console.standard();
        try {
            var servers = new Servers(Settings.from(Path.of(""), System.getenv()), console);
            servers.installPostgres();
            servers.installKeycloak();
        } catch (LaunchException e) {
            console.error(e.getMessage());
            System.exit(1);
        }
    }
}
