package org.goldenthread.competencecatalogue.frameworks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.testing.EventProbe;
import org.goldenthread.testing.EventProbe.Event;
import org.goldenthread.testing.EventSchemas;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are told of frameworks, as the schemas say. */
@QuarkusTest
class FrameworkEventsTest extends ServiceTest {

    @Inject
    FrameworkEvents events;

    @Inject
    EndingService endings;

    @Inject
    LondonCalendar calendar;

    @Inject
    Jdbi database;

    private Tables tables;

    @BeforeEach
    void tables() {
        tables = new Tables(database);
    }

    @Test
    void tellOfAVersionAndOfEachOfItsCompetences() {
        UUID first = tables.framework("IMPLEMENTED", null);
        UUID kept = tables.competence(first, UUID.randomUUID(), "Kept");
        UUID edited = tables.competence(first, UUID.randomUUID(), "Edited");
        UUID old = tables.competence(first, UUID.randomUUID(), "Replaced");
        UUID dropped = tables.competence(first, UUID.randomUUID(), "Dropped");
        QuarkusTransaction.requiringNew().run(() -> events.published(first));
        UUID second = tables.framework("IMPLEMENTED", first);
        tables.competence(second, kept, "Kept");
        tables.competence(second, edited, "Edited, better");
        UUID instead = tables.competence(second, UUID.randomUUID(), "In its place");
        UUID added = tables.competence(second, UUID.randomUUID(), "Added");
        tables.association(second, "replacedBy", old, instead);
        database.useHandle(handle -> handle.execute("update framework set status = 'RETIRED' where id = ?", first));
        QuarkusTransaction.requiringNew().run(() -> {
            events.published(second);
            events.retired(first);
        });

        assertThat(facts("framework", first, 2))
                .satisfiesExactly(
                        told -> assertThat(told.type()).isEqualTo("org.goldenthread.framework.published.v1"),
                        told -> assertThat(told.type()).isEqualTo("org.goldenthread.framework.retired.v1"));
        JsonPath version = new JsonPath(facts("framework", second, 1).getFirst().payload());
        assertThat(version.getMap("changes"))
                .containsEntry("added", 1)
                .containsEntry("removed", 1)
                .containsEntry("replaced", 1)
                .containsEntry("edited", 1)
                .containsEntry("unchanged", 1);
        assertThat(last(kept, 2)).isEqualTo("published unchanged " + second + " null");
        assertThat(last(edited, 2)).isEqualTo("published edited " + second + " null");
        assertThat(last(instead, 1)).isEqualTo("published added " + second + " null");
        assertThat(last(added, 1)).isEqualTo("published added " + second + " null");
        assertThat(last(old, 2)).isEqualTo("retired replaced " + first + " " + instead);
        assertThat(last(dropped, 2)).isEqualTo("retired removed " + first + " null");
    }

    @Test
    void sayWhatTookThePlaceOfACompetenceWhileTheVersionBeforeIsStillInUse() {
        UUID first = tables.framework("IMPLEMENTED", null);
        UUID old = tables.competence(first, UUID.randomUUID(), "Replaced");
        UUID second = tables.framework("IMPLEMENTED", first);
        UUID instead = tables.competence(second, UUID.randomUUID(), "In its place");
        tables.association(second, "replacedBy", old, instead);

        QuarkusTransaction.requiringNew().run(() -> events.published(second));

        assertThat(last(old, 1)).isEqualTo("published replaced " + first + " " + instead);
    }

    @Test
    void tellWhatEndsByItselfWhenItsDayHasCome() {
        AFramework framework = AFramework.published("Ends later", "Ends today");
        Partner author = Partner.nationalBody();
        List<String> ids =
                author.get(framework.path() + "/competences").jsonPath().getList("items.id");
        UUID later = UUID.fromString(ids.getFirst());
        UUID today = UUID.fromString(ids.getLast());
        String end = calendar.today().plusDays(2).toString();
        author.post(framework.competence(ids.getFirst()) + "/retirement", framework.tag(), Map.of("statusEnd", end))
                .then()
                .statusCode(200);
        author.post(
                        framework.competence(ids.getLast()) + "/retirement",
                        framework.tag(),
                        Map.of("replacedBy", ids.getFirst()))
                .then()
                .statusCode(200);
        assertThat(last(later, 2)).isEqualTo("published added " + framework.id() + " null");
        assertThat(last(today, 2)).isEqualTo("retired replaced " + framework.id() + " " + later);

        endings.tellWhatHasEnded();
        clock.set(Instant.now().plus(Duration.ofDays(3)));
        endings.tellWhatHasEnded();

        assertThat(last(later, 3)).isEqualTo("retired removed " + framework.id() + " null");
    }

    @Test
    void doNotLetOthersSayWhatACompetenceIs() {
        UUID ours = tables.framework("IMPLEMENTED", null);
        UUID competence = tables.competence(ours, UUID.randomUUID(), "As its keeper says");
        UUID theirs = tables.framework("IMPLEMENTED", null);
        database.useHandle(handle -> handle.execute("update framework set keeper = 'NB-002' where id = ?", theirs));
        tables.competence(theirs, competence, "As others say");
        tables.association(theirs, "replacedBy", competence, UUID.randomUUID());
        UUID own = tables.competence(theirs, UUID.randomUUID(), "Their own");

        QuarkusTransaction.requiringNew().run(() -> {
            events.published(ours);
            events.published(theirs);
        });

        assertThat(last(own, 1)).isEqualTo("published added " + theirs + " null");
        assertThat(last(competence, 1)).isEqualTo("published added " + ours + " null");
        given().get("/v1/competences/" + competence)
                .then()
                .statusCode(200)
                .body("statement", equalTo("As its keeper says"))
                .body("replacedBy", nullValue())
                .body("frameworks.id", contains(theirs.toString(), ours.toString()));
    }

    @Test
    void areNotToldOfADraft() {
        UUID draft = tables.framework("DRAFT", null);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> events.published(draft)))
                .hasMessageContaining(draft.toString());
    }

    @Test
    void areToldInBulk() {
        UUID large = tables.framework("IMPLEMENTED", null);
        database.useHandle(handle -> handle.execute("""
                insert into competence (framework_id, id, statement, position, changed_at, version)
                select ?, gen_random_uuid(), 'Statement ' || n, n, now(), 0 from generate_series(1, 10000) n""", large));

        QuarkusTransaction.requiringNew().run(() -> events.published(large));
        assertThat(told(large)).isEqualTo(10_001);

        AFramework next = AFramework.of(Partner.nationalBody(), large).nextVersion("2");
        database.useHandle(handle -> handle.execute(
                "update competence set statement = statement || '.' where framework_id = ? and position <= 5000",
                next.id()));
        Partner.nationalBody()
                .get(next.path() + "/differences")
                .then()
                .body("counts.edited", equalTo(5_000))
                .body("counts.unchanged", equalTo(5_000));
        next.publishes();
        assertThat(told(next.id())).isEqualTo(10_001);
    }

    private int told(UUID framework) {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from outbox where payload ->> 'framework' = ?", framework.toString())
                .mapTo(Integer.class)
                .one());
    }

    private List<Event> facts(String noun, UUID key, int count) {
        List<Event> told = EventProbe.of("competence-catalogue." + noun)
                .await(count, event -> event.key().equals(key.toString()));
        assertThat(told).hasSize(count).allSatisfy(EventSchemas::requireValid);
        return told;
    }

    private String last(UUID competence, int count) {
        Event told = facts("competence", competence, count).getLast();
        JsonPath fact = new JsonPath(told.payload());
        return String.join(
                " ",
                told.type().replaceAll("org.goldenthread.competence.|.v1", ""),
                fact.getString("change"),
                fact.getString("framework"),
                fact.getString("replacedBy"));
    }
}
