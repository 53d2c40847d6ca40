package org.goldenthread.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.keycloak.KeycloakServer;
import org.goldenthread.standalone.part.Folders;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Leftovers;
import org.goldenthread.standalone.part.StoreLock;
import org.goldenthread.standalone.postgresql.PostgresServer;

/** {@code ./run} after its script has found a JDK and built what was stale. */
public final class Launcher {
    /** All of it takes about 1.7 GB; the rest is the system's cache, without which nothing is quick. */
    private static final int MEGABYTES_NEEDED = 2400;

    private final Console console;
    private final Options options;
    private final Settings settings;
    private final List<Service> services;

    private Launcher(Console console, Options options, Settings settings) {
        this.console = console;
        this.options = options;
        this.settings = settings;
        this.services = new Services(settings).all();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Console console = Console.standard();
        int status;
        try {
            Options options = Options.parse(arguments);
            Settings settings = Settings.from(Path.of(""), System.getenv());
            status = new Launcher(console, options, settings).run();
        } catch (LaunchException e) {
            console.error(e.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    private int run() throws InterruptedException {
        Machine.requireBuilt(services);
        StoreLock lock = StoreLock.take(settings.home());
        try {
            prepareStore();
            Machine.requireMemory(MEGABYTES_NEEDED);
            Machine.requireFree(portsByPart());
            return runOnPreparedStore();
        } catch (IOException e) {
            throw new LaunchException("The store " + settings.home() + " can't be used: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }

    private void prepareStore() throws IOException {
        var names = new ArrayList<>(services.stream().map(Service::name).toList());
        names.addAll(List.of("keycloak-build", KeycloakServer.NAME, PostgresServer.NAME));
        for (String name : Leftovers.end(settings.runFolder(), names)) {
            console.line("  " + name + " was still running after a crash, and has been stopped");
        }
        if (options.fresh()) {
            Folders.delete(settings.data());
        }
    }

    private Map<String, Integer> portsByPart() {
        var ports = new LinkedHashMap<String, Integer>();
        services.forEach(service -> ports.put(service.name(), service.port()));
        ports.putAll(Servers.ports(settings));
        return ports;
    }

    private int runOnPreparedStore() throws InterruptedException {
        var stack = new Stack(console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopQuietly(stack), "stop"));
        try {
            new Session(console, settings, stack).run(options);
            return 0;
        } catch (LaunchException e) {
            if (!stack.isStopping()) {
                console.error(e.getMessage());
            }
            return 1;
        } finally {
            stack.stop();
        }
    }

    private static void stopQuietly(Stack stack) {
        try {
            stack.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
