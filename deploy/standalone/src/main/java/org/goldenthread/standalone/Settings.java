package org.goldenthread.standalone;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.RunFolder;

/**
 * Where everything lies and listens. The folder of the store can be changed with {@code GOLDEN_THREAD_HOME}, that of
 * unpacked software with {@code GOLDEN_THREAD_SOFTWARE}, and every port with {@code GOLDEN_THREAD_PORT_<NAME>}.
 *
 * @param root the repository, where the services' jars and the realm file are
 * @param home data, logs and pid files of one installation
 */
record Settings(Path root, Path home, Path software, Map<String, String> environment) {

    static Settings from(Path root, Map<String, String> environment) {
        Path top = root.toAbsolutePath().normalize();
        Path standalone = top.resolve(".standalone");
        return new Settings(
                top,
                folder(environment, "GOLDEN_THREAD_HOME", standalone),
                folder(environment, "GOLDEN_THREAD_SOFTWARE", standalone.resolve("software")),
                environment);
    }

    Path data() {
        return home.resolve("data");
    }

    RunFolder runFolder() {
        return new RunFolder(home.resolve("logs"), home.resolve("pids"));
    }

    Path realmFile() {
        return root.resolve("deploy/keycloak/golden-thread-realm.json");
    }

    Path libraries() {
        return root.resolve("deploy/standalone/target/lib");
    }

    int port(String name, int standard) {
        String variable = portVariable(name);
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return standard;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new LaunchException(variable + " is not a port number: " + value);
        }
        return Integer.parseInt(value);
    }

    static String portVariable(String name) {
        return "GOLDEN_THREAD_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Path folder(Map<String, String> environment, String variable, Path standard) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? standard : Path.of(value).toAbsolutePath().normalize();
    }
}
