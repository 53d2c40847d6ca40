package org.goldenthread.standalone.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.standalone.part.ChildProcess;
import org.goldenthread.standalone.part.Command;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.RunFolder;

/**
 * A Keycloak with the platform's realm.
 *
 * @param home     the store's own home for Keycloak: its data, and links to the installation
 * @param database URL, role and password of its database
 * @param port     it answers on {@code localhost:port}, and tokens name that address as their issuer
 */
public record KeycloakServer(Path installation, Path home, Database database, int port, RunFolder runFolder) {
    public static final String NAME = "keycloak";
    public static final String REALM = "golden-thread";

    /** Serial GC with the C1 compiler alone halves what a start costs. */
    private static final List<String> SIZES =
            List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Where Keycloak keeps what it knows. */
    public record Database(String url, String role, String password) {}

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public URI issuer() {
        return URI.create(address() + "/realms/" + REALM);
    }

    public URI keys() {
        return URI.create(issuer() + "/protocol/openid-connect/certs");
    }

    public URI tokens() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    /** Answers once the realm is there. */
    public URI metadata() {
        return URI.create(issuer() + "/.well-known/openid-configuration");
    }

    /**
     * Lays the home out and the realm in.
     *
     * @param realm the realm file's text
     * @return whether the store's realm was made from this same text: Keycloak does not import it again
     */
    public boolean prepare(String realm) {
        try {
            for (String part : List.of("lib", "conf", "providers", "themes")) {
                link(home.resolve(part), installation.resolve(part));
            }
            Path imported = home.resolve("data/import/" + REALM + "-realm.json");
            if (Files.exists(imported)) {
                return Files.readString(imported).equals(realm);
            }
            Files.createDirectories(imported.toAbsolutePath().getParent());
            Files.writeString(imported, realm);
            return true;
        } catch (IOException e) {
            throw new LaunchException("Keycloak's home " + home + " can't be laid out: " + e.getMessage(), e);
        }
    }

    public Part start() {
        var arguments = new ArrayList<>(KeycloakJvm.commandLine(home, SIZES));
        arguments.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address(),
                "--shutdown-delay=0s",
                "--db-url=" + database.url(),
                "--db-username=" + database.role()));
        Map<String, String> environment = Map.of(
                "KC_DB_PASSWORD", database.password(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo");
        return ChildProcess.start(Command.of(NAME, arguments, environment), runFolder);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.toAbsolutePath().getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
