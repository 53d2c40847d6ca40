package org.goldenthread.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.standalone.part.LaunchException;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void namesTheBusyPortAndTheWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Machine.requireFree(Map.of("api-gateway", taken.getLocalPort())))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", for api-gateway")
                    .hasMessageContaining("GOLDEN_THREAD_PORT_API_GATEWAY");
        }
    }

    @Test
    void findsAProgramThatListensOnEveryAddress() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Machine.requireFree(Map.of("kafka", taken.getLocalPort())))
                    .isInstanceOf(LaunchException.class);
        }
    }

    @Test
    void takesAPortThatWasLetGo() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThatCode(() -> Machine.requireFree(Map.of("kafka", port))).doesNotThrowAnyException();
    }

    @Test
    void saysHowMuchMemoryThereIsAndHowMuchIsNeeded() {
        assertThatThrownBy(() -> Machine.requireMemory(2000, OptionalLong.of(1999)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("1999 MB")
                .hasMessageContaining("2000 MB");
        assertThatCode(() -> Machine.requireMemory(2000, OptionalLong.of(2000))).doesNotThrowAnyException();
        assertThatCode(() -> Machine.requireMemory(2000, OptionalLong.empty())).doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsNotBuilt() {
        var service = new Service("api-gateway", 8080, Path.of("/no/such.jar"), Optional.empty(), Map.of());

        assertThatThrownBy(() -> Machine.requireBuilt(List.of(service)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("api-gateway")
                .hasMessageContaining("/no/such.jar")
                .hasMessageContaining("mvn package");
    }
}
