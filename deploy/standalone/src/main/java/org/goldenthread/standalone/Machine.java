package org.goldenthread.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.standalone.part.LaunchException;

/** What must hold before anything is started. Each complaint is one line that says what to do. */
final class Machine {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

    private Machine() {}

    static void requireBuilt(Iterable<Service> services) {
        for (Service service : services) {
            if (!Files.exists(service.jar())) {
                throw new LaunchException(service.name() + " is not built (" + service.jar()
                        + " is missing): run `mvn package -DskipTests`.");
            }
        }
    }

    static void requireMemory(long megabytes) {
        requireMemory(megabytes, availableMegabytes());
    }

    static void requireMemory(long megabytes, OptionalLong available) {
        if (available.isPresent() && available.getAsLong() < megabytes) {
            throw new LaunchException("Too little memory: " + available.getAsLong() + " MB are available, and "
                    + megabytes + " MB are needed. Close something and try again.");
        }
    }

    /** @param ports the names of the parts with the ports they are about to take */
    static void requireFree(Map<String, Integer> ports) {
        ports.forEach((name, port) -> {
            if (isBusy(port)) {
                throw new LaunchException("Port " + port + ", for " + name + ", is taken by another program. Stop that,"
                        + " or choose another port: " + Settings.portVariable(name) + "=… ./run");
            }
        });
    }

    /** On any address of localhost: a stranger on ::1 alone would get half of the calls. */
    static boolean isBusy(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                try (var socket = new ServerSocket()) {
                    socket.setReuseAddress(true);
                    socket.bind(new InetSocketAddress(address, port));
                } catch (IOException e) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            throw new LaunchException("This machine does not know localhost: " + e.getMessage(), e);
        }
    }

    /** Empty where the system does not tell (macOS counts its caches as used). */
    private static OptionalLong availableMegabytes() {
        try {
            Matcher matcher = AVAILABLE.matcher(Files.exists(MEMORY) ? Files.readString(MEMORY) : "");
            return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1)) / 1024) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
