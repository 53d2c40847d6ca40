package org.goldenthread.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.goldenthread.standalone.part.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheRealmTheStoreWasMadeFromAndTellsWhenItIsAnother() {
        var server = new KeycloakServer(
                folder.resolve("installation"),
                folder.resolve("home"),
                new KeycloakServer.Database("jdbc:postgresql://localhost/keycloak", "keycloak", "secret"),
                8180,
                new RunFolder(folder, folder));

        assertThat(server.prepare("first")).isTrue();
        assertThat(server.prepare("first")).isTrue();
        assertThat(server.prepare("second")).isFalse();
        assertThat(folder.resolve("home/data/import/golden-thread-realm.json")).hasContent("first");
        assertThat(folder.resolve("home/lib")).isSymbolicLink();
    }
}
