package org.goldenthread.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One of our services as a process.
 *
 * @param database    its database, which is also its role there
 * @param environment what it needs besides what every service gets
 */
record Service(String name, int port, Path jar, Optional<String> database, Map<String, String> environment) {

    String address() {
        return "http://localhost:" + port;
    }

    URI health() {
        return URI.create(address() + "/q/health/ready");
    }
}
