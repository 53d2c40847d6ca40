package org.goldenthread.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of our services as a process.
 *
 * @param databases   its database, which is also its role there; empty where it keeps nothing
 * @param environment what it needs besides what every service gets
 */
record Service(String name, int port, Path jar, List<String> databases, Map<String, String> environment) {

    String address() {
        return "http://localhost:" + port;
    }

    URI health() {
        return URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    }
}
