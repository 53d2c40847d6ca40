package org.goldenthread.standalone.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.goldenthread.standalone.part.ChildProcess;
import org.goldenthread.standalone.part.Command;
import org.goldenthread.standalone.part.Installation;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.RunFolder;

/**
 * The distribution, unpacked and built for PostgreSQL once: half a minute that every later start is spared. The folder's
 * name carries the options of the build, so that others make another one.
 */
public record KeycloakInstallation(Path software, String version, Path distribution, RunFolder runFolder) {
    private static final List<String> BUILD = List.of("build", "--db=postgres");

    public boolean isThere() {
        return installation().isThere();
    }

    public Path orElseMake() throws InterruptedException {
        return installation().orElseMake(folder -> {
            unpackTo(folder);
            build(folder);
        });
    }

    private Installation installation() {
        String options = Integer.toHexString(String.join(" ", BUILD).hashCode());
        return new Installation(software, "keycloak-" + version + "-" + options);
    }

    /** Leaves out the one folder at the top of the distribution. */
    private void unpackTo(Path folder) throws IOException {
        if (!Files.exists(distribution)) {
            throw new LaunchException(
                    "The Keycloak distribution " + distribution + " is missing: build with `mvn package -DskipTests`.");
        }
        try (var zip = new ZipFile(distribution.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
                Path name = Path.of(entry.getName()).normalize();
                if (!entry.isDirectory() && name.getNameCount() > 1) {
                    Path target = folder.resolve(name.subpath(1, name.getNameCount()));
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }

    private void build(Path folder) throws InterruptedException {
        var arguments = new ArrayList<>(KeycloakJvm.commandLine(folder, List.of("-Xmx512m", "-XX:+UseSerialGC")));
        arguments.addAll(BUILD);
        ChildProcess.start(Command.of("keycloak-build", arguments, Map.of()), runFolder)
                .awaitSuccess();
    }
}
