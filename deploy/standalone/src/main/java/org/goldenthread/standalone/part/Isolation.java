package org.goldenthread.standalone.part;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small Linux tools put in front of a child. Each ends by executing the next, so the pid stays the child's own.
 *
 * <ul>
 *   <li>{@code setsid}: Ctrl-C reaches the launcher alone, which then stops its parts in their order;
 *   <li>{@code unshare -U}: PostgreSQL refuses to be root, and in a user namespace it is not;
 *   <li>{@code setpriv --pdeathsig}: the kernel ends the child when the launcher dies, even by kill -9. It watches the
 *       thread that started the child, so children are started from the main thread only.
 * </ul>
 *
 * Where a tool is missing (macOS), the pid files see to leftovers at the next start.
 */
final class Isolation {
    private Isolation() {}

    static List<String> commandLine(Command command) {
        var line = new ArrayList<String>();
        if (isInstalled("setsid")) {
            line.add("setsid");
        }
        if (command.refusesRoot() && isRoot()) {
            if (!isInstalled("unshare")) {
                throw new LaunchException(command.name() + " does not run as root, and there is no `unshare` here:"
                        + " start ./run as an ordinary user.");
            }
            line.addAll(List.of("unshare", "-U"));
        }
        if (isInstalled("setpriv")) {
            line.addAll(List.of("setpriv", "--pdeathsig", command.stopSignal().name(), "--"));
        }
        line.addAll(command.arguments());
        return line;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isInstalled(String tool) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : path.split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, tool))) {
                return true;
            }
        }
        return false;
    }
}
