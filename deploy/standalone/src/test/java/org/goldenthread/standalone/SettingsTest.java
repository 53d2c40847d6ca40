package org.goldenthread.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.goldenthread.standalone.part.LaunchException;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/repository");

    @Test
    void keepsEverythingInOneFolderUnlessTold() {
        Settings settings = Settings.from(ROOT, Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("/repository/.standalone/data"));
        assertThat(settings.runFolder().log("kafka")).isEqualTo(Path.of("/repository/.standalone/logs/kafka.log"));
        assertThat(settings.software()).isEqualTo(Path.of("/repository/.standalone/software"));
    }

    @Test
    void takesFoldersAndPortsFromTheEnvironment() {
        Settings settings = Settings.from(
                ROOT, Map.of("GOLDEN_THREAD_HOME", "/elsewhere", "GOLDEN_THREAD_PORT_API_GATEWAY", "18080"));

        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere/data"));
        assertThat(settings.software()).isEqualTo(Path.of("/repository/.standalone/software"));
        assertThat(settings.port("api-gateway", 8080)).isEqualTo(18080);
        assertThat(settings.port("keycloak", 8180)).isEqualTo(8180);
    }

    @Test
    void refusesWhatIsNoPort() {
        for (String value : new String[] {"http", "0", "65536", "-1", "123456789012"}) {
            Settings settings = Settings.from(ROOT, Map.of("GOLDEN_THREAD_PORT_KAFKA", value));

            assertThatThrownBy(() -> settings.port("kafka", 19092))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("GOLDEN_THREAD_PORT_KAFKA")
                    .hasMessageContaining(value);
        }
    }

    @Test
    void servicesFindEachOtherOnTheirActualPorts() {
        var services = new Services(Settings.from(ROOT, Map.of("GOLDEN_THREAD_PORT_QUALIFICATION_TRACKING", "18081")));

        assertThat(services.gateway()).isEqualTo("http://localhost:8080");
        assertThat(services.all())
                .filteredOn(service -> service.name().equals("api-gateway"))
                .singleElement()
                .satisfies(gateway -> assertThat(gateway.environment())
                        .containsEntry("GOLDEN_THREAD_QUALIFICATION_TRACKING_URL", "http://localhost:18081"));
    }
}
