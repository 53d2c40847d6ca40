package org.goldenthread.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.standalone.console.Console;
import org.goldenthread.standalone.part.LaunchException;
import org.goldenthread.standalone.part.Part;
import org.goldenthread.standalone.part.Probe;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final Duration SOON = Duration.ofMillis(300);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Stack stack = new Stack(Console.to(new PrintStream(printed, true, StandardCharsets.UTF_8)));
    private final List<String> events = new ArrayList<>();

    @Test
    void stopsInTheOppositeOrderAndEachStageAtOnce() throws Exception {
        launch("postgresql");
        launch("kafka");
        launch("keycloak");
        launch("tracking", "gateway");

        stack.stop();

        assertThat(events)
                .containsExactly(
                        "ask tracking",
                        "ask gateway",
                        "await tracking",
                        "await gateway",
                        "ask keycloak",
                        "await keycloak",
                        "ask kafka",
                        "await kafka",
                        "ask postgresql",
                        "await postgresql");
    }

    @Test
    void stopsOnce() throws Exception {
        launch("postgresql");

        stack.stop();
        stack.stop();

        assertThat(events).containsExactly("ask postgresql", "await postgresql");
    }

    @Test
    void tellsWhatBecomesReady() throws Exception {
        var questions = new AtomicInteger();

        stack.await(stack.launch(List.of(starting(new FakePart("kafka"), () -> questions.incrementAndGet() > 2))));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("kafka 1.0")
                .contains("localhost:1");
    }

    @Test
    void givesUpOnAPartThatIsNeverReady() {
        var started = stack.launch(List.of(starting(new FakePart("kafka"), () -> false)));

        assertThatThrownBy(() -> stack.await(started))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("kafka 1.0 was not ready")
                .hasMessageContaining("logs/kafka.log");
    }

    @Test
    void noticesTheDeathOfAPartWhileAnotherStarts() {
        var dying = new FakePart("postgresql");
        stack.launch(List.of(starting(dying, () -> true)));
        dying.alive = false;
        var started = stack.launch(List.of(starting(new FakePart("kafka"), () -> false)));

        assertThatThrownBy(() -> stack.await(started))
                .isInstanceOf(LaunchException.class)
                .hasMessage("postgresql ended of its own accord; its log is logs/postgresql.log.");
    }

    @Test
    void noticesTheDeathOfAPartLater() {
        var dying = new FakePart("gateway");
        stack.launch(List.of(starting(dying, () -> true)));
        dying.alive = false;

        assertThatThrownBy(() -> stack.watchWhile(() -> true))
                .hasMessage("gateway ended of its own accord; its log is logs/gateway.log.");
    }

    @Test
    void startsNothingMoreOnceItStops() throws Exception {
        stack.stop();

        assertThatThrownBy(() -> launch("kafka")).isInstanceOf(LaunchException.class);
        assertThat(events).isEmpty();
    }

    private void launch(String... names) {
        var parts = new ArrayList<Stack.Starting>();
        for (String name : names) {
            parts.add(starting(new FakePart(name), () -> true));
        }
        stack.launch(parts);
    }

    private static Stack.Starting starting(FakePart part, Probe probe) {
        return new Stack.Starting(part.name() + " 1.0", () -> part, probe, SOON, "localhost:1");
    }

    private final class FakePart implements Part {
        private final String name;
        private boolean alive = true;

        FakePart(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public String ending() {
            return "ended of its own accord";
        }

        @Override
        public Path log() {
            return Path.of("logs", name + ".log");
        }

        @Override
        public void requestStop() {
            events.add("ask " + name);
        }

        @Override
        public void awaitStop(Duration grace) {
            events.add("await " + name);
        }
    }
}
