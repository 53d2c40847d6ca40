package org.goldenthread.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers, as the build has filled them in. */
record Versions(String postgresql, String kafka, String keycloak) {

    static Versions load() {
        var properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(
                properties.getProperty("postgresql"),
                properties.getProperty("kafka"),
                properties.getProperty("keycloak"));
    }
}
