package org.goldenthread.standalone.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.standalone.part.ChildProcess;
import org.goldenthread.standalone.part.Command;
import org.goldenthread.standalone.part.Folders;
import org.goldenthread.standalone.part.Installation;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.RunFolder;

/**
 * The server of one store: durable (fsync stays on), on the loopback address, for roles with a password. The password
 * is random, the same for every role, and lies in the store for its owner only.
 */
public final class PostgresServer {
    public static final String NAME = "postgresql";
    private static final String SUPERUSER = "postgres";

    private final Path binaries;
    private final Path store;
    private final int port;
    private final RunFolder runFolder;

    private PostgresServer(Path binaries, Path store, int port, RunFolder runFolder) {
        this.binaries = binaries;
        this.store = store;
        this.port = port;
        this.runFolder = runFolder;
    }

    /** Returns the folder of the binaries, which are unpacked when they are not there. */
    public static Path install(Path software, String version) throws InterruptedException {
        return new Installation(software, NAME + "-" + version).orElseMake(PostgresBinaries::unpackTo);
    }

    /**
     * A server that is not started yet, on a store that is made when it is not there.
     *
     * @param binaries as {@link #install} gives them
     */
    public static PostgresServer of(Path binaries, Path store, int port, RunFolder runFolder)
            throws InterruptedException {
        var server = new PostgresServer(binaries, store, port, runFolder);
        server.makeStoreIfAbsent();
        return server;
    }

    public Part start() {
        StalePostmaster.clear(data());
        var arguments = new ArrayList<>(List.of(binary("postgres"), "-D", data().toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=80",
                "shared_buffers=256MB",
                "log_timezone=UTC",
                "timezone=UTC")) {
            arguments.addAll(List.of("-c", setting));
        }
        // SIGINT is the fast shutdown; on SIGTERM the server waits for all its clients.
        return ChildProcess.start(new Command(NAME, arguments, Map.of(), Command.StopSignal.INT, true), runFolder);
    }

    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** One role for each name, which owns a database of the same name that no other role may enter. */
    public void createDatabases(List<String> names) {
        try (Connection connection = connect()) {
            for (String name : names) {
                Databases.create(connection, name, password());
            }
        } catch (SQLException e) {
            throw new LaunchException("The databases can't be made: " + e.getMessage(), e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        try {
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new LaunchException("The store's password can't be read: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password());
    }

    private void makeStoreIfAbsent() throws InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        try {
            Path partial = store.resolve("data.partial");
            Folders.delete(partial);
            Files.createDirectories(store);
            writePassword();
            initialise(partial);
            Files.move(partial, data());
        } catch (IOException e) {
            throw new LaunchException("No PostgreSQL store can be made in " + store + ": " + e.getMessage(), e);
        }
    }

    private void initialise(Path folder) throws InterruptedException {
        List<String> arguments = List.of(
                binary("initdb"),
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        var initdb = new Command(NAME + "-initdb", arguments, Map.of(), Command.StopSignal.TERM, true);
        ChildProcess.start(initdb, runFolder).awaitSuccess();
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    }

    private String binary(String name) {
        return Optional.of(binaries.resolve("bin").resolve(name))
                .filter(Files::isExecutable)
                .orElseThrow(() -> new LaunchException(
                        "PostgreSQL in " + binaries + " is not whole: delete that folder and start again."))
                .toString();
    }

    private Path data() {
        return store.resolve("data");
    }

    private Path passwordFile() {
        return store.resolve("password");
    }
}
