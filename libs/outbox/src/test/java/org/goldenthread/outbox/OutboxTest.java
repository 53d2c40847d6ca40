package org.goldenthread.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.goldenthread.testing.EmbeddedServers;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class OutboxTest {

    private final EventProbe told = EventProbe.of("outbox-test.thing");

    @Inject
    Things things;

    @Inject
    Outbox outbox;

    @Test
    void tellsWhatWasCommittedInOrderAlsoOverSeveralBatches() {
        things.happen("ordered", 1, 120);

        List<Event> events = told.await(120, event -> event.key().equals("ordered"));

        assertThat(events)
                .extracting(Event::payload)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj(number -> "{\"thing\": \"ordered\", \"number\": " + number + "}")
                        .toList());
        assertThat(events).allMatch(event -> event.type().equals("org.goldenthread.thing.happened.v1"));
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void tellsNothingOfATransactionThatWasRolledBack() {
        assertThatThrownBy(() -> things.happenButFail("rolled back")).isInstanceOf(IllegalStateException.class);
        things.happen("marker", 1, 1);
        told.await(1, event -> event.key().equals("marker"));

        assertThat(told.all()).noneMatch(event -> event.key().equals("rolled back"));
    }

    @Test
    void cannotBeUsedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(new Things.ThingHappened("outside", 1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void takesAFactInOnceThoughItIsToldTwice() {
        things.happen("told twice", 1, 1);
        told.await(1, event -> event.key().equals("told twice"));
        things.forgetThatItWasTold("told twice");

        List<Event> events = told.await(2, event -> event.key().equals("told twice"));
        things.happen("after it", 1, 1);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> things.takenIn("after it") == 1);

        assertThat(events).extracting(Event::id).containsOnly(events.getFirst().id());
        assertThat(things.takenIn("told twice")).isEqualTo(1);
    }

    @Test
    void putsWhatCannotBeTakenInAsideAndGoesOn() {
        things.happen("poison", 1, 1);
        things.happen("the one behind it", 1, 1);

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> things.takenIn("the one behind it") == 1);
        assertThat(EventProbe.of("outbox-test.thing.dlq")
                        .await(1, event -> event.key().equals("poison")))
                .hasSize(1);
    }
}
